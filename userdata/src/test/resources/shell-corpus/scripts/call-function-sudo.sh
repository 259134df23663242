#!/bin/bash
join() { /etc/eks/bootstrap.sh prod; }
sudo bash -c "$(declare -f join); join"
