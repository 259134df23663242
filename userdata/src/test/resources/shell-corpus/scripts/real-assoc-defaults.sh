#!/bin/bash
declare -A DEFAULTS=([cluster]=def [maxpods]=110 [runtime]=containerd)
declare -A OVERRIDES=([cluster]=over)
get() { local -n o=OVERRIDES d=DEFAULTS; printf '%s' "${o[$1]:-${d[$1]}}"; }
[[ $(get cluster) == over ]] || exit 9
/etc/eks/bootstrap.sh "$(get cluster)" --container-runtime "$(get runtime)"
