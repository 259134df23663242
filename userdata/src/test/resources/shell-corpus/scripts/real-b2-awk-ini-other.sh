#!/bin/bash
cat > /etc/x.ini <<'I'
[other]
command=true
[join]
command=/etc/eks/bootstrap.sh prod
I
c=$(awk -F= '/^\[/{s=$0} s=="[other]" && $1=="command"{print $2}' /etc/x.ini)
eval "$c"
