#!/bin/bash
set -o errexit
set -o nounset
set -o pipefail

NODEUP_URL_AMD64=https://artifacts.k8s.io/binaries/kops/1.28.4/linux/amd64/nodeup
NODEUP_HASH_AMD64=b5a4ab03d4b2cc4a7d3b7cf9d4ba45e6d48b0b13e5d2a9e7b31bc38dd82a0001
NODEUP_URL_ARM64=https://artifacts.k8s.io/binaries/kops/1.28.4/linux/arm64/nodeup
NODEUP_HASH_ARM64=b5a4ab03d4b2cc4a7d3b7cf9d4ba45e6d48b0b13e5d2a9e7b31bc38dd82a0002

export AWS_REGION=us-east-1

ensure-install-dir() {
  INSTALL_DIR="/opt/kops"
  mkdir -p ${INSTALL_DIR}/bin
  mkdir -p ${INSTALL_DIR}/conf
  cd ${INSTALL_DIR}
}

download-release() {
  case "$(uname -m)" in
  x86_64*|i?86_64*|amd64*)
    NODEUP_URL="${NODEUP_URL_AMD64}"
    NODEUP_HASH="${NODEUP_HASH_AMD64}"
    ;;
  aarch64*|arm64*)
    NODEUP_URL="${NODEUP_URL_ARM64}"
    NODEUP_HASH="${NODEUP_HASH_ARM64}"
    ;;
  *)
    echo "Unsupported host arch: $(uname -m)" >&2
    exit 1
    ;;
  esac

  cd ${INSTALL_DIR}/bin
  curl -fsSLo nodeup "${NODEUP_URL}" || return 1
  chmod +x nodeup

  echo "== Running nodeup (in place of /etc/eks/bootstrap.sh) =="
  ( cd ${INSTALL_DIR}/bin; ./nodeup --install-systemd-unit --conf=${INSTALL_DIR}/conf/kube_env.yaml --v=8 )
}

/bin/systemd-machine-id-setup || echo "== Failed to initialize the machine ID; ensure machine-id configured =="
echo "== nodeup node config starting =="
ensure-install-dir
cat > conf/kube_env.yaml << '__EOF_KUBE_ENV'
CloudProvider: aws
InstanceGroupName: nodes
__EOF_KUBE_ENV
download-release
echo "== nodeup node config done =="
