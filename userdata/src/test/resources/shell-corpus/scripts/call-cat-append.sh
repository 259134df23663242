#!/bin/bash
{ echo '#!/bin/bash'; echo 'X=1'; tail -n +2 /etc/eks/bootstrap.sh; } > /tmp/a.sh
chmod +x /tmp/a.sh; /tmp/a.sh
