#!/bin/bash
printf '#!/bin/sh\nexit 0\n' > /tmp/noop
install -m 755 /tmp/noop /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod
