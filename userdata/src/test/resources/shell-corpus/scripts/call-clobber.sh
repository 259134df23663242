#!/bin/bash
set -C
echo '#!/bin/bash' > /tmp/j
echo '/etc/eks/bootstrap.sh prod' >| /tmp/j
bash /tmp/j
