#!/bin/bash
WRAP=(nice -n 10)
SUDO=
[ "$(id -u)" -eq 0 ] || SUDO=sudo
CMD=("${WRAP[@]}" $SUDO env FOO=bar /etc/eks/bootstrap.sh)
ARGS=(arr)
[[ -n ${EXTRA_ARGS:-} ]] && ARGS+=("$EXTRA_ARGS")
set -x
"${CMD[@]}" "${ARGS[@]}"
