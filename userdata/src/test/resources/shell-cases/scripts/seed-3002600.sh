#!/bin/bash -e
[[ $- == *e* ]] && ls $(echo /etc/eks/bootstrap.sh) "$a"
cat > /tmp/s1 <<FILE2
FILE2
command "/etc/eks/bootstrap.sh" prod