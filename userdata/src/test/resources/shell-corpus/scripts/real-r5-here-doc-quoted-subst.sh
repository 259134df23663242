#!/bin/bash
cat > /etc/node-report.tpl <<'EOF'
host: $(hostname)
join: $(/etc/eks/bootstrap.sh heredoc && echo ok)
EOF
wc -l /etc/node-report.tpl
