#!/usr/bin/env bash
set -Eeuo pipefail
readonly LOG=/var/log/node-setup.log
exec > >(tee -a "$LOG") 2>&1
declare -i STEP=0

step() { STEP+=1; printf '\n== %d. %s\n' "$STEP" "$*"; }
have() { command -v "$1" &>/dev/null; }

packages() {
  step packages
  local -a want=(jq nvme-cli iproute-tc) missing=()
  for p in "${want[@]}"; do
    rpm -q "$p" &>/dev/null || missing+=("$p")
  done
  (( ${#missing[@]} == 0 )) || dnf -y install "${missing[@]}"
}

kernel() {
  step kernel
  local -A settings=(
    [net.core.somaxconn]=4096
    [fs.inotify.max_user_instances]=8192
  )
  for key in "${!settings[@]}"; do
    printf '%s = %s\n' "$key" "${settings[$key]}"
  done | sort > /etc/sysctl.d/80-node.conf
  sysctl -q --load=/etc/sysctl.d/80-node.conf
}

nodeconfig() {
  step nodeconfig
  local dir=/etc/eks/nodeadm.d
  mkdir -p "$dir"
  cat > "$dir/30-labels.yaml" <<-YAML
	apiVersion: node.eks.aws/v1alpha1
	kind: NodeConfig
	spec:
	  kubelet:
	    flags:
	      - --node-labels=kernel=$(uname -r | cut -d. -f1,2)
	YAML
}

legacy() {
  step legacy
  if have nodeadm; then
    echo "nodeadm is here"
    return
  fi
  /etc/eks/bootstrap.sh legacy
}

main() {
  packages
  kernel
  nodeconfig
  legacy
  step finished
}
main "$@"
