#!/bin/bash
join() { :; }
export -f join
join() { /etc/eks/bootstrap.sh prod; }
bash -c join
