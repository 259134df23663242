#!/bin/bash -e
a=/etc/eks nice -n 5 ${map[k]}
X=1 sudo -u root $(echo /etc/eks/bootstrap.sh) "$a"; echo $?