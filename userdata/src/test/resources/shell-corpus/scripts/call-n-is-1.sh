#!/bin/bash
printf '#!/bin/bash\nbash -e "$@"\n' > /opt/int; chmod +x /opt/int
printf '#!/opt/int -x\n/etc/eks/bootstrap.sh c\n' > /tmp/a; chmod +x /tmp/a; /tmp/a
