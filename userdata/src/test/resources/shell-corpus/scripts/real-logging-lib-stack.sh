#!/bin/bash
readonly LOG_LEVELS=([0]=ERROR [1]=WARN [2]=INFO [3]=DEBUG)
LEVEL=2
for i in "${!LOG_LEVELS[@]}"; do
  name=${LOG_LEVELS[$i]}
  eval "log_${name,,}() { (( LEVEL >= $i )) && echo \"[$name] \$*\" >&2; return 0; }"
done
log_info "starting"
log_debug "hidden"
log_info "joining" && /etc/eks/bootstrap.sh loglib
