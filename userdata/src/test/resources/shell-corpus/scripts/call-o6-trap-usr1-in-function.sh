#!/bin/bash
trap 'x=1' USR1
f() { kill -USR1 $$; [ "$x" = 1 ] && /etc/eks/bootstrap.sh prod; }
f
