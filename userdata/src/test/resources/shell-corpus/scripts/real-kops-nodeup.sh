#!/bin/bash
set -o errexit
set -o nounset
set -o pipefail

NODEUP_URL_AMD64=https://artifacts.k8s.io/binaries/kops/1.28.0/linux/amd64/nodeup
NODEUP_HASH_AMD64=0000000000000000000000000000000000000000000000000000000000000000

export AWS_REGION=us-east-1

sysctl -w net.core.rmem_max=16777216 || true
sysctl -w net.core.wmem_max=16777216 || true

function ensure-install-dir() {
  INSTALL_DIR="/opt/kops"
  if [[ -d /var/lib/toolbox ]]; then
    INSTALL_DIR="/var/lib/toolbox/kops"
  fi
  mkdir -p ${INSTALL_DIR}/bin
  mkdir -p ${INSTALL_DIR}/conf
  cd ${INSTALL_DIR}
}

validate-hash() {
  local -r file="$1"
  local -r expected="$2"
  local actual
  actual=$(sha256sum ${file} | awk '{ print $1 }') || true
  if [[ "${actual}" != "${expected}" ]]; then
    echo "== ${file} corrupted, hash ${actual} doesn't match expected ${expected} =="
    return 1
  fi
}

download-or-bust() {
  local -r file="$1"
  local -r hash="$2"
  local attempts=3
  while (( attempts-- > 0 )); do
    if curl -f -Lo "${file}" --connect-timeout 20 "$3"; then
      if validate-hash "${file}" "${hash}"; then
        return 0
      fi
    fi
    rm -f "${file}"
    sleep 1
  done
  return 1
}

ensure-install-dir
if ! download-or-bust bin/nodeup "${NODEUP_HASH_AMD64}" "${NODEUP_URL_AMD64}"; then
  echo "nodeup cannot be had, falling back to the AMI's own bootstrap"
  exec /etc/eks/bootstrap.sh kops-cluster
fi
./bin/nodeup --v=8
