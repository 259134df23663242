#!/bin/bash
set -e
export CLUSTER_NAME=reporting NODEGROUP=spot-a LABELS="capacity=spot"
mkdir -p /opt/templates /opt/rendered
cat > /opt/templates/join.sh.tpl <<'TPL'
#!/bin/bash
echo "joining ${CLUSTER_NAME} as ${NODEGROUP}"
/etc/eks/bootstrap.sh ${CLUSTER_NAME} --kubelet-extra-args '--node-labels=${LABELS},nodegroup=${NODEGROUP}'
TPL

command -v envsubst >/dev/null || yum -y install gettext

envsubst < /opt/templates/join.sh.tpl > /opt/rendered/join.sh
chmod 700 /opt/rendered/join.sh
/opt/rendered/join.sh
