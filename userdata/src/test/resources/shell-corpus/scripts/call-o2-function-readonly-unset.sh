#!/bin/bash
join() { /etc/eks/bootstrap.sh prod; }
declare -fr join
unset -f join
join
