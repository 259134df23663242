#!/bin/bash
cat > /usr/local/bin/join <<'EOF'
#!/usr/bin/env -S bash -e
/etc/eks/bootstrap.sh prod
EOF
chmod +x /usr/local/bin/join
join
