#!/bin/bash
printf '#!/bin/sh\n/etc/eks/bootstrap.sh prod\n' > /tmp/j
install -D -m 0755 /tmp/j /opt/x/y/join
/opt/x/y/join
