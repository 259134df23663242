#!/bin/bash
printf '#!/bin/sh\n' > /tmp/b
chmod +x /tmp/b
cp -n /etc/eks/bootstrap.sh /tmp/b
/tmp/b prod
