#!/usr/bin/env bash
set -Eeuo pipefail
shopt -s inherit_errexit nullglob

readonly STATE_DIR=/var/lib/node-init
readonly SELF=${BASH_SOURCE[0]##*/}
declare -ar PHASES=(disks sysctl agents cluster cleanup)

mkdir -p "$STATE_DIR"

say()  { printf '%s[%d]: %s\n' "$SELF" "$$" "$*" >&2; }
done_p() { [[ -e $STATE_DIR/$1.done ]]; }
mark() { : >"$STATE_DIR/$1.done"; }

phase_disks() {
  local -a disks=(/dev/nvme[1-9]n1)
  if ((${#disks[@]} == 0)); then
    say "no instance store"
    return
  fi
  mdadm --create /dev/md0 --level=0 --raid-devices="${#disks[@]}" "${disks[@]}"
}

phase_sysctl() {
  local k v
  while IFS=$' \t=' read -r k v; do
    [[ $k ]] || continue
    printf '%s = %s\n' "$k" "$v"
  done >/etc/sysctl.d/99-node.conf <<-EOF
	fs.inotify.max_user_instances = 8192
	net.ipv4.ip_local_port_range=1024 65535
	EOF
  sysctl --system >/dev/null
}

phase_agents() {
  local agent
  for agent in amazon-ssm-agent fluent-bit; do
    systemctl enable --now "$agent" || say "no $agent"
  done
}

phase_cluster() {
  local -A opt=(
    [--dns-cluster-ip]=172.20.0.10
    [--use-max-pods]=false
  )
  local -a argv=(prod)
  local o
  for o in "${!opt[@]}"; do
    argv+=("$o" "${opt[$o]}")
  done
  /etc/eks/bootstrap.sh "${argv[@]}"
}

phase_cleanup() { rm -rf /var/cache/yum; }

for p in "${PHASES[@]}"; do
  done_p "$p" && { say "skip $p"; continue; }
  say "phase $p"
  "phase_$p"
  mark "$p"
done
