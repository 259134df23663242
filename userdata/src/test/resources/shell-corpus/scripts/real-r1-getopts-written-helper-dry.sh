#!/bin/bash -e

install -d /opt/platform/bin
cat > /opt/platform/bin/join.sh <<'SCRIPT'
#!/bin/bash
set -u
CLUSTER=""
DRY_RUN=false
EXTRA=()

usage() {
  cat <<USAGE
Usage: $(basename "$0") --cluster NAME [--dry-run] [-- KUBELET_ARGS...]
Runs /etc/eks/bootstrap.sh with the platform's defaults.
USAGE
}

while [[ $# -gt 0 ]]; do
  case "$1" in
    --cluster) CLUSTER="$2"; shift 2 ;;
    --cluster=*) CLUSTER="${1#*=}"; shift ;;
    --dry-run) DRY_RUN=true; shift ;;
    --help) usage; exit 0 ;;
    --) shift; EXTRA=("$@"); break ;;
    *) usage >&2; exit 2 ;;
  esac
done

if [[ -z "$CLUSTER" ]]; then usage >&2; exit 2; fi
if $DRY_RUN; then
  echo "would run: /etc/eks/bootstrap.sh $CLUSTER ${EXTRA[*]:-}"
  exit 0
fi
/etc/eks/bootstrap.sh "$CLUSTER" --kubelet-extra-args "${EXTRA[*]:-}"
SCRIPT
chmod +x /opt/platform/bin/join.sh

/opt/platform/bin/join.sh --cluster=shop --dry-run -- --max-pods=20
echo "checked"
