#!/bin/bash
join() { /etc/eks/bootstrap.sh prod; }
export -f join
env -i bash -c join
