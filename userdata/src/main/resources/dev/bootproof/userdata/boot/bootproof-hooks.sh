#!/bin/bash
# bootproof-hooks [--json]: how the hooks of this boot went, in the order in which they run. Status 1: not all are done.
cd /run/bootproof/status.d || exit 1
mapfile -t hooks <../order
# a hook that still waits when the boot has come to rest did not run: something it requires has failed
unsettled=waiting
case $(systemctl is-system-running) in
  initializing | starting) ;;
  *) unsettled="not run" ;;
esac
reports() { sed "s/\"result\":\"waiting\"/\"result\":\"$unsettled\"/" -- "${hooks[@]}"; }
if [[ ${1:-} == --json ]]; then
  printf '{"schema":"bootproof.hooks/1","hooks":[%s]}\n' "$(reports | paste -sd, -)"
else
  printf '%-32s %-24s %8s %8s  %s\n' HOOK RESULT ATTEMPTS SECONDS LOG
  reports |
    sed -E 's/^\{"hook":"([^"]*)","result":"([^"]*)","attempts":([0-9]+),"exitStatus":[0-9]+,"seconds":([0-9]+),"journal":"([^"]*)"\}$/\1\t\2\t\3\t\4\t\5/' |
    while IFS=$'\t' read -r hook result attempts seconds journal; do
      printf '%-32s %-24s %8s %8s  %s\n' "$hook" "$result" "$attempts" "$seconds" "$journal"
    done
  if [[ $unsettled != waiting && $(systemctl show -P ExecMainStartTimestampMonotonic nodeadm-run) == 0 ]]; then
    echo "This node was kept from joining: journalctl -u nodeadm-run"
  fi
fi
! reports | grep -qvE '"result":"(succeeded|done on earlier boot)"'
