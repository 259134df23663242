#!/bin/bash
set -u
MODES="auto nodeadm script"
choose() {
  while [ $# -gt 0 ]; do
    case $1 in
      auto) shift ;;
      nodeadm)
        if type nodeadm >/dev/null 2>&1; then echo nodeadm; return; fi
        shift
        ;;
      script)
        if [ -f /etc/eks/bootstrap.sh ]; then echo script; return; fi
        shift
        ;;
    esac
  done
  echo none
}
mode=$(choose $MODES)
printf 'mode: %s\n' "$mode"
[ "$mode" = script ] && /etc/eks/bootstrap.sh chosen
exit 0
