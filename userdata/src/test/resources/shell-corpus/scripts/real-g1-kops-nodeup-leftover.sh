#!/bin/bash
set -o errexit
set -o nounset
set -o pipefail

NODEUP_URL_AMD64=https://artifacts.k8s.io/binaries/kops/1.28.4/linux/amd64/nodeup
NODEUP_HASH_AMD64=c0ffee
export AWS_REGION=us-east-2

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

download-or-bust() {
  local -r file="$1" hash="$2"
  shift 2
  local urls=( $* )
  local n=0
  while (( n < 3 )); do
    n=$((n+1))
    for url in "${urls[@]}"; do
      commands=(
        "curl -f --compressed -Lo ${file} --connect-timeout 20 --retry 6 --retry-delay 10"
        "wget -O ${file} --connect-timeout=20 --tries=6 --wait=10"
      )
      for cmd in "${commands[@]}"; do
        echo "Attempting download with: ${cmd} {url}"
        if ! (${cmd} "${url}"); then
          echo "== Download failed with ${cmd} =="
          continue
        fi
        echo "== Downloaded ${url} =="
        return
      done
    done
    echo "All downloads failed; sleeping before retrying"
    sleep 60
  done
  return 0
}

# kops is history, the node belongs to EKS now; nodeup is only kept on disk
ensure-install-dir
download-or-bust nodeup "$NODEUP_HASH_AMD64" "$NODEUP_URL_AMD64"

cat > conf/kube_env.yaml << '__EOF_KUBE_ENV'
ClusterName: old.k8s.local
InstanceGroupName: nodes-us-east-2a
__EOF_KUBE_ENV

cd /etc/eks
./bootstrap.sh retired-kops-cluster --kubelet-extra-args "--node-labels=from=kops"
