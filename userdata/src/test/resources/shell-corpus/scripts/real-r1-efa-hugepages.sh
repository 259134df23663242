#!/bin/bash
set -x
exec > >(tee -a /var/log/efa-user-data.log) 2>&1

EFA_VERSION=1.30.0
WORKDIR=$(mktemp -d /tmp/efa.XXXXXX)
cleanup() { cd /; rm -rf "$WORKDIR"; }
trap cleanup EXIT

install_efa() (
  set -e
  cd "$WORKDIR"
  curl -sO "https://efa-installer.amazonaws.com/aws-efa-installer-${EFA_VERSION}.tar.gz"
  tar -xf "aws-efa-installer-${EFA_VERSION}.tar.gz"
  cd aws-efa-installer
  ./efa_installer.sh -y --minimal
)

install_efa & efa_pid=$!

cat >> /etc/security/limits.conf <<'EOF'
* soft memlock unlimited
* hard memlock unlimited
EOF
echo 5128 > /proc/sys/vm/nr_hugepages

/etc/eks/bootstrap.sh hpc --use-max-pods false --kubelet-extra-args '--node-labels=vpc.amazonaws.com/efa.present=true'
rc=$?

if ! wait "$efa_pid"; then
  echo "EFA installer failed; node stays usable without"
fi
exit $rc
