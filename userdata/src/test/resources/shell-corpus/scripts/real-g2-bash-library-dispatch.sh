#!/bin/bash
# subcommand style: node-ctl <verb>; user data calls three verbs in a row
set -e
install -m 0755 /dev/stdin /usr/local/bin/node-ctl <<'NODECTL'
#!/bin/bash
set -eu
CONF=/etc/node-ctl.conf
[ -r "$CONF" ] && . "$CONF"

cmd_prepare() {
  mkdir -p /data /var/lib/node-ctl
  sysctl -qw vm.max_map_count=262144
}

cmd_labels() {
  echo "team=${TEAM:-none},stage=${STAGE:-dev}"
}

cmd_join() {
  /etc/eks/bootstrap.sh "$CLUSTER" --kubelet-extra-args "--node-labels=$(cmd_labels)"
}

cmd_help() { grep -o '^cmd_[a-z]*' "$0" | sed 's/cmd_//'; }

verb=${1:-help}
shift || true
if declare -F "cmd_$verb" >/dev/null; then
  "cmd_$verb" "$@"
else
  echo "no such verb: $verb" >&2
  exit 2
fi
NODECTL

cat > /etc/node-ctl.conf <<EOF
CLUSTER=ctl-cluster
TEAM=platform
STAGE=prod
EOF

node-ctl prepare
node-ctl labels > /etc/node-labels
node-ctl join
