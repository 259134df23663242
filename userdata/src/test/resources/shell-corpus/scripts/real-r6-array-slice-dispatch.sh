#!/bin/bash
LINE="90 join /etc/eks/bootstrap.sh sliced --use-max-pods true"
read -ra w <<<"$LINE"
prio=${w[0]} name=${w[1]} cmd=("${w[@]:2}")
printf '%s (%d): %s\n' "$name" "$prio" "${cmd[*]}"
if (( prio >= 50 )) && [[ ${cmd[0]##*/} == *.sh ]]; then
  "${cmd[@]}"
fi
