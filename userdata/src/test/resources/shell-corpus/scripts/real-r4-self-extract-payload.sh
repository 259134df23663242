#!/bin/bash
set -e
SELF=$(readlink -f "${BASH_SOURCE[0]}")
TARGET=/opt/payload
mkdir -p "$TARGET"
sed '1,/^__PAYLOAD__$/d' "$SELF" > "$TARGET/join.sh"
if [ ! -s "$TARGET/join.sh" ]; then
  echo "no payload" >&2
  exit 1
fi
chmod 700 "$TARGET/join.sh"
"$TARGET/join.sh" --labels a=b
exit $?
__PAYLOAD__
#!/bin/bash
while [ $# -gt 0 ]; do
  case "$1" in
    --labels) LABELS=$2; shift ;;
  esac
  shift
done
/etc/eks/bootstrap.sh payload --kubelet-extra-args "--node-labels=$LABELS"
