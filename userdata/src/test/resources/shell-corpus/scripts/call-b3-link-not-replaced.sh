#!/bin/bash
ln -s /etc/eks /tmp/cur
mkdir /tmp/new
printf '#!/bin/sh\n' > /tmp/new/bootstrap.sh
chmod +x /tmp/new/bootstrap.sh
ln -sf /tmp/new /tmp/cur
/tmp/cur/bootstrap.sh prod
