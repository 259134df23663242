#!/bin/bash
set -o errexit
set -o nounset
set -o pipefail

NODEUP_URL_AMD64=https://artifacts.example.com/nodeup-linux-amd64
NODEUP_HASH_AMD64=585fbda0f0a43184656b4bfc0cc5f0c0b85612faf43b8816acca1f99d422c924
export AWS_REGION=us-east-1

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
  actual=$(sha256sum "${file}" | awk '{ print $1 }') || true
  if [[ "${actual}" != "${expected}" ]]; then
    echo "== File ${file} is corrupted; hash ${actual} doesn't match expected ${expected} =="
    return 1
  fi
}

download-or-bust() {
  local -r file="$1"
  local -r hash="$2"
  shift 2
  local urls=( $* )
  for i in 1 2 3; do
    for url in "${urls[@]}"; do
      commands=("curl -f --ipv4 --compressed -Lo ${file} --connect-timeout 20 --retry 6 --retry-delay 10" "wget --inet4-only -O ${file}")
      for cmd in "${commands[@]}"; do
        echo "== Downloading ${url} using ${cmd} =="
        if ! (${cmd} "${url}"); then
          echo "== Failed to download ${url} using ${cmd} =="
          continue
        fi
        if ! validate-hash "${file}" "${hash}"; then
          rm -f "${file}"
        else
          echo "== Downloaded ${url} with hash ${hash} =="
          return 0
        fi
      done
    done
    sleep 1
  done
  return 1
}

ensure-install-dir
download-or-bust nodeup ${NODEUP_HASH_AMD64} ${NODEUP_URL_AMD64} || echo "going on without nodeup"
/etc/eks/bootstrap.sh kopslike
