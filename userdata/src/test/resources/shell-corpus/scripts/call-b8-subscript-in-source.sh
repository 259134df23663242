#!/bin/bash -e
source <(printf '%s\n' 'case x in
'\'''\'')
;;&
*)
if [[ -v a ]]; then
note='\''first
last'\''
else
echo ${a[1/0]}
fi
esac')
! sudo ${none:-/etc/eks/bootstrap.sh} ${b:-x}