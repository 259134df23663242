#!/bin/bash
join() { /etc/eks/bootstrap.sh prod; }
export -f join
bash -c join
