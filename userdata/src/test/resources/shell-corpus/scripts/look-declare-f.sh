#!/bin/bash
join() { /etc/eks/bootstrap.sh; }
declare -f join | tee /tmp/join.def
type join >/dev/null
