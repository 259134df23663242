#!/bin/bash
set -e
export CLUSTER=subst NODE_LABELS='a=b,c=d' MAX_PODS=40

cat > /tmp/join.tpl <<'TPL'
#!/bin/bash
# rendered for ${CLUSTER}
ME=$(hostname)
LOG=${LOG:-/var/log/join.log}
echo "$ME joins ${CLUSTER}" >> "$LOG"
/etc/eks/bootstrap.sh ${CLUSTER} --use-max-pods false --kubelet-extra-args "--node-labels=${NODE_LABELS} --max-pods=${MAX_PODS}"
TPL

envsubst '${CLUSTER} ${NODE_LABELS} ${MAX_PODS}' < /tmp/join.tpl > /usr/local/bin/join
chmod 0700 /usr/local/bin/join
bash -n /usr/local/bin/join
/usr/local/bin/join
rm -f /tmp/join.tpl
