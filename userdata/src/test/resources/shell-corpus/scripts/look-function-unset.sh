#!/bin/bash
join() { /etc/eks/bootstrap.sh prod; }
unset -f join
join
