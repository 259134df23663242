#!/bin/bash
set -eo pipefail

bash -s -- nested "team=x" <<'OUTER'
set -eu
CLUSTER=$1
LABELS=$2
mkdir -p /opt/wrap
cat > /opt/wrap/wrap.sh <<INNER
#!/bin/bash
cat > /opt/wrap/args <<'ARGS'
--kubelet-extra-args
--node-labels=$LABELS
ARGS
mapfile -t args < /opt/wrap/args
/etc/eks/bootstrap.sh $CLUSTER "\${args[@]}"
INNER
chmod 755 /opt/wrap/wrap.sh
echo "wrapper written by \$0 for $CLUSTER"
OUTER

head -n 1 /opt/wrap/wrap.sh | grep -q bash && /opt/wrap/wrap.sh
