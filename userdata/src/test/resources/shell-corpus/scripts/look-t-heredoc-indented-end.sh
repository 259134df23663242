#!/bin/bash
if true; then
  cat > /tmp/x <<EOT
  hello
  EOT
  /etc/eks/bootstrap.sh prod
fi
