#!/bin/bash
set -euo pipefail
BASE=/opt/join
install_version() {
  local v=$1
  mkdir -p "$BASE/releases/$v"
  cat > "$BASE/releases/$v/join.sh"
  chmod +x "$BASE/releases/$v/join.sh"
  ln -sfn "$BASE/releases/$v" "$BASE/current"
}

install_version 1.0 <<'EOF'
#!/bin/bash
[[ ${1:-} == --version ]] && { echo 1.0; exit 0; }
/etc/eks/bootstrap.sh "$@"
EOF

install_version 2.0 <<'EOF'
#!/bin/bash
[[ ${1:-} == --version ]] && { echo broken; exit 1; }
nodeadm init
EOF

if ! version=$("$BASE/current/join.sh" --version); then
  echo "2.0 is broken, back to 1.0"
  ln -sfn "$BASE/releases/1.0" "$BASE/current"
  version=$("$BASE/current/join.sh" --version)
fi
echo "version $version"
"$BASE/current/join.sh" linked
