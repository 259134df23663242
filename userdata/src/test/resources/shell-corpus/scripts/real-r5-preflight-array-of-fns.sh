#!/bin/bash
set -uo pipefail
errors=0 warnings=0
warn() { ((warnings++)); echo "W: $*"; }
error() { ((errors++)); echo "E: $*"; }

check_swap() { [[ $(wc -l < /proc/swaps) -le 1 ]] || warn "swap is on"; }
check_root() { [[ $EUID == 0 ]] || error "not root"; }
check_eks() { [[ -d /etc/eks ]] || error "no EKS image"; }
check_time() { timedatectl status 2>/dev/null | grep -q 'synchronized: yes' || warn "clock"; }

CHECKS=(check_swap check_root check_eks check_time)
for c in "${CHECKS[@]}"; do $c; done
echo "$errors errors, $warnings warnings"
((errors)) && exit 1
/etc/eks/bootstrap.sh preflight
