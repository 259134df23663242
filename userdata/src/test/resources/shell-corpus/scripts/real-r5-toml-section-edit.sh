#!/bin/bash
set -eu
F=/etc/containerd/config.toml
mkdir -p "${F%/*}"
cat > "$F" <<'T'
version = 2
[plugins."io.containerd.grpc.v1.cri"]
sandbox_image = "pause:3.5"
[plugins."io.containerd.grpc.v1.cri".containerd]
discard_unpacked_layers = true
T
awk '
  /^\[/ { section = $0 }
  section ~ /cri"\]$/ && /^sandbox_image/ { print "sandbox_image = \"pause:3.9\""; next }
  { print }
' "$F" > "$F.new"
if ! cmp -s "$F" "$F.new"; then
  mv "$F.new" "$F"
  systemctl restart containerd
else
  rm "$F.new"
fi
grep -q 'pause:3.9' "$F"
/etc/eks/bootstrap.sh toml
