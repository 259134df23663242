#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /tmp/e
printf '#!/bin/bash\ntrue\n' > /tmp/s; chmod +x /tmp/s
BASH_ENV=/tmp/e /tmp/s
