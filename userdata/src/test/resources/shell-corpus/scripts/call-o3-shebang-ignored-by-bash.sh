#!/bin/bash
printf '#!/bin/false\n/etc/eks/bootstrap.sh prod\n' > /tmp/j
bash /tmp/j
