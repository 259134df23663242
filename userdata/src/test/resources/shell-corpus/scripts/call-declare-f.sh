#!/bin/bash
join() { /etc/eks/bootstrap.sh prod; }
bash -c "$(declare -f join); join"
