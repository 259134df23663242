#!/bin/bash
# run-hook NAME ATTEMPTS SECONDS [MARKER]: runs a hook until it succeeds, and reports how that went.
# run-hook NAME --waiting: reports a hook that has not begun.
# run-hook NAME --ended: reports a hook that systemd ended or did not begin (ExecStopPost).
# systemd's own Restart= will not do: what requires the unit fails at its first failure (systemd 252).
set -uo pipefail
name=$1
file=/run/bootproof/status.d/$name

report() { # RESULT [ATTEMPT [EXIT-STATUS]]
  printf '{"hook":"%s","result":"%s","attempts":%d,"exitStatus":%d,"seconds":%d,"journal":"journalctl -u bootproof-%s"}\n' \
    "$name" "$1" "${2:-0}" "${3:-0}" "$SECONDS" "$name" >"${file%/*}/.$name"
  mv "${file%/*}/.$name" "$file"
}

case $2 in
  --waiting)
    if [[ -e /var/lib/cloud/instance/bootproof/$name ]]; then report "done on earlier boot"; else report waiting; fi
    exit
    ;;
  --ended)
    if grep -q '"result":"running"' "$file"; then
      report "ended by systemd: ${SERVICE_RESULT:-unknown}"
    elif grep -q '"result":"waiting"' "$file"; then
      report "not run"
    fi
    exit
    ;;
esac

attempts=$2 seconds=$3 marker=${4:-}
for ((attempt = 1; attempt <= attempts; attempt++)); do
  report running "$attempt"
  timeout --kill-after=5 "$seconds" bash "/run/bootproof/hooks/$name" </dev/null
  status=$?
  if ((status == 0)); then
    if [[ $marker ]]; then
      mkdir -p "${marker%/*}"
      : >"$marker"
    fi
    report succeeded "$attempt"
    exit 0
  fi
  echo "attempt $attempt of $attempts failed with exit status $status" >&2
  if ((attempt < attempts)); then
    sleep $((attempt < 12 ? attempt * 5 : 60))
  fi
done
report failed "$attempts" "$status"
exit 1
