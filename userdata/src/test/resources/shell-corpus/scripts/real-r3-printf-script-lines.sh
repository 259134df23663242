#!/bin/bash
OUT=/root/run-join
{
  printf '%s\n' '#!/bin/bash' 'set -e'
  printf 'export CLUSTER=%q\n' "line by line"
  for kv in A=1 "B=two words"; do
    printf 'export %s=%q\n' "${kv%%=*}" "${kv#*=}"
  done
  if [ -d /etc/docker ]; then
    echo 'systemctl restart docker || true'
  fi
  echo '/etc/eks/bootstrap.sh "$CLUSTER" --kubelet-extra-args "--node-labels=a=$A"'
} > "$OUT"
chmod u+x "$OUT"
cat -n "$OUT"
"$OUT" < /dev/null
