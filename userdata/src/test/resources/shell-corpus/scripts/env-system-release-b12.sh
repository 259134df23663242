#!/bin/bash
case "$(cat /etc/system-release)" in
  *"release 2 "*|*"Linux 2"*) /etc/eks/bootstrap.sh sysrel ;;
  *2023*) echo nodeadm ;;
esac
