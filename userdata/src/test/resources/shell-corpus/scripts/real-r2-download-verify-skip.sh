#!/usr/bin/env bash
set -uo pipefail
readonly URL=https://downloads.example.com/agent/agent-linux.tar.gz
readonly SHA=1f40fc92da241694750979ee6cf582f2d5d7d28e18335de05abc54d0560e0f53

fetch_agent() {
  local dir
  dir=$(mktemp -d) || return 1
  trap 'rm -rf "$dir"' RETURN
  curl -fsSL --retry 2 -o "$dir/agent.tgz" "$URL" || return 2
  echo "$SHA  $dir/agent.tgz" | sha256sum -c --status - || return 3
  tar -C /opt -xzf "$dir/agent.tgz"
}

if fetch_agent; then
  /opt/agent/install --unattended
else
  case $? in
    2) echo "agent: no download" ;;
    3) echo "agent: checksum mismatch" ;;
    *) echo "agent: failed" ;;
  esac
fi
/etc/eks/bootstrap.sh verified
