#!/bin/bash
join() { /etc/eks/bootstrap.sh prod; }
readonly -f join
join() { :; }
join
