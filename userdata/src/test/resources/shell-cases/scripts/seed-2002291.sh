#!/bin/bash -e
f0() {
trap 'sudo -u root /etc/eks/"boot"strap.s'\''h'\'' --use-max-pods false &
wait' ERR
return 1
}
x=$(f0 "/etc/eks/{bootstrap,other}.sh")