#!/bin/bash
set -o errexit
set -o nounset
set -o pipefail

NODEUP_URL_AMD64=https://artifacts.k8s.io/binaries/kops/1.28.0/linux/amd64/nodeup
NODEUP_HASH_AMD64=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef

ensure-install-dir() {
  INSTALL_DIR="/opt/kops"
  mkdir -p ${INSTALL_DIR}/bin
  mkdir -p ${INSTALL_DIR}/conf
  cd ${INSTALL_DIR}
}

validate-hash() {
  local -r file="$1"
  local -r expected="$2"
  local actual
  actual=$(sha256sum "${file}" | awk '{ print $1 }') || true
  if [[ "${actual}" != "${expected}" ]]; then
    echo "== Hash of ${file} ${actual} is not ${expected} =="
    return 1
  fi
}

function download-release() {
  curl -f -L -o bin/nodeup "${NODEUP_URL_AMD64}" || true
  if ! validate-hash bin/nodeup "${NODEUP_HASH_AMD64}"; then
    echo "bad hash"; return 0
  fi
  chmod +x bin/nodeup
  ( cd ${INSTALL_DIR}/bin; ./nodeup --install-systemd-unit --conf=${INSTALL_DIR}/conf/kube_env.yaml --v=8 )
}
ensure-install-dir
download-release
echo "== nodeup node config done =="
