#!/bin/bash
printf '#!/bin/cat\n/etc/eks/bootstrap.sh prod\n' > /tmp/j; chmod +x /tmp/j
/tmp/j | tail -1 | sh
