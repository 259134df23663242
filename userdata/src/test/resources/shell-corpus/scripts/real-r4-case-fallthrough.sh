#!/bin/bash
ROLE=ingress
todo=()
case $ROLE in
  ingress) todo+=(nginx) ;&
  worker) todo+=(join) ;;
  builder) todo+=(docker) ;;
esac
case ${todo[*]} in
  *nginx*) sysctl -w net.core.somaxconn=65535 ;;&
  *join*) /etc/eks/bootstrap.sh "role-$ROLE" ;;
  *docker*) systemctl start docker ;;
esac
