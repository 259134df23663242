#!/bin/bash -e

cat > /usr/local/sbin/eks-join <<'SCRIPT'
#!/bin/bash
# usage: eks-join -c CLUSTER [-l LABELS] [-t TAINTS] [-n]
cluster= labels= taints= dry=0
while getopts ':c:l:t:nh' opt; do
  case $opt in
    c) cluster=$OPTARG ;;
    l) labels=$OPTARG ;;
    t) taints=$OPTARG ;;
    n) dry=1 ;;
    h) sed -n '2s/^# //p' "$0"; exit 0 ;;
    :) echo "-$OPTARG needs a value" >&2; exit 64 ;;
    \?) echo "unknown option -$OPTARG" >&2; exit 64 ;;
  esac
done
shift $((OPTIND - 1))

[[ $cluster ]] || { echo "no cluster" >&2; exit 64; }
args=()
[[ $labels ]] && args+=("--node-labels=$labels")
[[ $taints ]] && args+=("--register-with-taints=$taints")

cmd=(/etc/eks/bootstrap.sh "$cluster" --kubelet-extra-args "${args[*]}")
if ((dry)); then
  printf '%q ' "${cmd[@]}"; echo
  exit 0
fi
exec "${cmd[@]}"
SCRIPT
chmod 0755 /usr/local/sbin/eks-join

eks-join -c shop -l 'team=web,tier=front' -t 'dedicated=web:NoSchedule'
