#!/bin/bash
mkdir -p /opt/acme/bin
cat > /opt/acme/bin/join-cluster <<'SCRIPT'
#!/bin/bash
usage() { echo "usage: $0 -c cluster [-l labels] [-n]" >&2; exit 64; }
dry=false
while getopts ":c:l:n" opt; do
  case $opt in
    c) cluster=$OPTARG ;;
    l) labels=$OPTARG ;;
    n) dry=true ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
cmd=(/etc/eks/bootstrap.sh "${cluster:?}" --kubelet-extra-args "--node-labels=${labels:-none=none}")
if $dry; then
  printf 'would run: %q ' "${cmd[@]}"; echo
else
  exec "${cmd[@]}"
fi
SCRIPT
chmod 0755 /opt/acme/bin/join-cluster

# the launch template for the canary only wants to see what would be run
/opt/acme/bin/join-cluster -n -c search -l workload=search | tee /var/log/join-dry-run.log
