#!/bin/bash
export RUNNER_DRY=yes
cat > /opt/runner.sh <<'EOF'
run() {
  if [[ ${RUNNER_DRY:-no} == yes ]]; then
    echo "DRY: $*"
    return 0
  fi
  echo "RUN: $*"
  "$@"
}
EOF
. /opt/runner.sh
run yum -y install jq
run /etc/eks/bootstrap.sh dry --kubelet-extra-args "--v=2"
( RUNNER_DRY=no; run echo "this one is real" )
run systemctl restart kubelet
