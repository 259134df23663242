#!/bin/bash
cat > /tmp/x <<'EOF'
#!/usr/bin/env bash
/etc/eks/bootstrap.sh prod
EOF
chmod +x /tmp/x
PATH=/nowhere /tmp/x || env -i /tmp/x
