#!/bin/bash
printf '#!/no/such/interp\n/etc/eks/bootstrap.sh c\n' > /tmp/a; chmod +x /tmp/a; /tmp/a
