#!/bin/bash
ln -s /bin/bash /opt/sh; printf '#!/opt/sh\n/etc/eks/bootstrap.sh\n' > /tmp/a; chmod +x /tmp/a; /tmp/a
