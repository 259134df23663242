#!/bin/bash
set -e
STAGE=$(mktemp -d)
mkdir -p "$STAGE/bundle/bin" "$STAGE/bundle/etc"
printf '#!/bin/bash\n. "$(dirname "$0")/../etc/env"\nexec /etc/eks/bootstrap.sh "$CLUSTER"\n' > "$STAGE/bundle/bin/start"
echo 'CLUSTER=bundled' > "$STAGE/bundle/etc/env"
chmod 755 "$STAGE/bundle/bin/start"
tar -C "$STAGE" -czf /tmp/bundle.tgz bundle
rm -rf "$STAGE"

mkdir -p /opt
tar -xzf /tmp/bundle.tgz -C /opt
/opt/bundle/bin/start
