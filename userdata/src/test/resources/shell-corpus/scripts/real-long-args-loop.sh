#!/bin/bash
cat > /opt/start-node.sh <<'SCRIPT'
#!/bin/bash
CLUSTER=""
EXTRA=()
while [[ $# -gt 0 ]]; do
  key="$1"
  case $key in
    --cluster) CLUSTER="$2"; shift; shift ;;
    --cluster=*) CLUSTER="${1#*=}"; shift ;;
    --label) EXTRA+=("$2"); shift 2 ;;
    *) echo "unknown $1"; exit 64 ;;
  esac
done
IFS=,
set -- --kubelet-extra-args "--node-labels=${EXTRA[*]}"
unset IFS
/etc/eks/bootstrap.sh "$CLUSTER" "$@"
SCRIPT
chmod u+x /opt/start-node.sh
/opt/start-node.sh --cluster=long --label a=b --label c=d
