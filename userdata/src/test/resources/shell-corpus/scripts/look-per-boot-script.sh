#!/bin/bash
mkdir -p /var/lib/cloud/scripts/per-boot
printf '#!/bin/sh\n/etc/eks/bootstrap.sh prod\n' > /var/lib/cloud/scripts/per-boot/j.sh
chmod 755 /var/lib/cloud/scripts/per-boot/j.sh
