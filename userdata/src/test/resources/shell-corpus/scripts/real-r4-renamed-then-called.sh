#!/bin/bash
set -e
cp -p /etc/eks/bootstrap.sh /etc/eks/bootstrap-orig.sh
printf '%s\n' '#!/bin/bash' 'printf "%s\n" "$@" > /etc/eks/bootstrap.args' > /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh delayed --use-max-pods false
echo "agent runs"
mapfile -t kept < /etc/eks/bootstrap.args
/etc/eks/bootstrap-orig.sh "${kept[@]}"
