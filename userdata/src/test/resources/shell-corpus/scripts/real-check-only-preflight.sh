#!/bin/bash
# preflight of the golden AMI pipeline; the node is thrown away afterwards
set -u
errors=0
check() {
  local what=$1; shift
  if "$@" >/dev/null 2>&1; then
    printf 'ok    %s\n' "$what"
  else
    printf 'FAIL  %s\n' "$what"
    errors=$((errors+1))
  fi
}
check "bootstrap script present"     test -f /etc/eks/bootstrap.sh
check "bootstrap script executable"  test -x /etc/eks/bootstrap.sh
check "bootstrap script parses"      bash -n /etc/eks/bootstrap.sh
check "bootstrap knows containerd"   grep -q -- --container-runtime /etc/eks/bootstrap.sh
check "no CR in bootstrap"           bash -c '! grep -q $'"'"'\r'"'"' /etc/eks/bootstrap.sh'
check "kubelet present"              command -v kubelet
check "sha recorded"                 sh -c 'sha256sum /etc/eks/bootstrap.sh > /var/log/bootstrap.sha256'
echo "errors: $errors"
[ "$errors" -eq 0 ]
