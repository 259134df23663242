#!/bin/bash
mkdir /opt/i; cp /bin/bash /opt/i/sh; printf '#!/opt/i/sh\n/etc/eks/bootstrap.sh\n' > /tmp/a; chmod +x /tmp/a; /tmp/a
