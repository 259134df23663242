#!/bin/bash
printf '#!/bin/sh\nexec /bin/bash "$@"\n' > /opt/sh; chmod +x /opt/sh;  printf '#!/opt/sh\n/etc/eks/bootstrap.sh\n' > /tmp/a; chmod +x /tmp/a; /tmp/a
