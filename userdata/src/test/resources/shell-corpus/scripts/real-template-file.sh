#!/bin/bash
export CLUSTER_NAME=prod
cat > /tmp/join.tpl <<'TPL'
#!/bin/bash
/etc/eks/bootstrap.sh ${CLUSTER_NAME} --use-max-pods false
TPL
envsubst < /tmp/join.tpl > /tmp/join.sh
bash /tmp/join.sh
