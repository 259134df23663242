#!/bin/bash
ssh admin@10.0.0.5 bash -s <<'EOF'
/etc/eks/bootstrap.sh prod
EOF
