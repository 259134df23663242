#!/bin/bash -e
cat > /tmp/s0 <<FILE0
[[ ${list[*]} == *eks* ]] || eval ${c,,} ${b:-x}
FILE0
sh /tmp/s0 /etc/eks/bootstrap.sh
for ((;;)); do /etc/eks/../eks/bootstrap.sh; break; done