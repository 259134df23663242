#!/bin/bash
printf '#!/bin/sh\nexit 0\n' | tee /etc/eks/bootstrap.sh >/dev/null
/etc/eks/bootstrap.sh prod
