#!/bin/bash
mkdir -p /opt/etc/eks
printf '#!/bin/sh\n' > /opt/etc/eks/bootstrap.sh
chmod +x /opt/etc/eks/bootstrap.sh
/opt/etc/eks/bootstrap.sh prod
