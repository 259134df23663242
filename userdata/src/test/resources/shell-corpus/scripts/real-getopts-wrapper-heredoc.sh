#!/bin/bash
mkdir -p /opt/acme/bin
cat > /opt/acme/bin/join-cluster <<'SCRIPT'
#!/bin/bash
usage() { echo "usage: $0 -c cluster [-l labels] [-t taints] [-d]" >&2; exit 64; }
dry=false labels= taints= cluster=
while getopts ":c:l:t:dh" opt; do
  case $opt in
    c) cluster=$OPTARG ;;
    l) labels=$OPTARG ;;
    t) taints=$OPTARG ;;
    d) dry=true ;;
    h|\?|:) usage ;;
  esac
done
shift $((OPTIND - 1))
[ -n "$cluster" ] || usage
extra=""
[ -n "$labels" ] && extra="$extra --node-labels=$labels"
[ -n "$taints" ] && extra="$extra --register-with-taints=$taints"
cmd=(/etc/eks/bootstrap.sh "$cluster" --kubelet-extra-args "${extra# }")
if $dry; then
  printf '%q ' "${cmd[@]}"; echo
else
  exec "${cmd[@]}"
fi
SCRIPT
chmod 0755 /opt/acme/bin/join-cluster
export PATH=$PATH:/opt/acme/bin
join-cluster -c "search" -l "workload=search,tier=gold"
