#!/bin/bash
join() { /etc/eks/bootstrap.sh prod; }
export -f join
env -u 'BASH_FUNC_join%%' bash -c join
