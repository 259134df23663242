#!/bin/bash
tee /opt/run.sh >/dev/null <<EOF
#!/bin/bash
CLUSTER=\$(cat /etc/cluster-name 2>/dev/null || echo prod)
$( [ -x /etc/eks/bootstrap.sh ] && echo '/etc/eks/bootstrap.sh "$CLUSTER"' )
EOF
bash /opt/run.sh
