#!/bin/bash
set -e
D=/var/lib/acme/parts
mkdir -p $D
echo '#!/bin/bash' > $D/00-header
echo 'echo env' > $D/10-env
echo '/etc/eks/bootstrap.sh p' > $D/20-join.off
ls $D | grep -v '\.off$' | sed "s|^|$D/|" | xargs cat > /usr/local/sbin/join
chmod +x /usr/local/sbin/join
/usr/local/sbin/join
