#!/bin/bash
join() { /etc/eks/bootstrap.sh prod; }
export -f join
sh -c join
