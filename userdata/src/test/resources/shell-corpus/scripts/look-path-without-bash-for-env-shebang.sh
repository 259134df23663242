#!/bin/bash
cat > /tmp/x <<'EOF'
#!/usr/bin/env bash
/etc/eks/bootstrap.sh prod
EOF
chmod +x /tmp/x
export PATH=/opt/bin
/tmp/x
