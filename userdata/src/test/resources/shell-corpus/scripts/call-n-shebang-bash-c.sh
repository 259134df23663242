#!/bin/bash
printf '#!/bin/bash\n. "$1"\n' > /opt/int; chmod +x /opt/int
printf '#!/opt/int\n/etc/eks/bootstrap.sh c\n' > /tmp/a; chmod +x /tmp/a; /tmp/a
