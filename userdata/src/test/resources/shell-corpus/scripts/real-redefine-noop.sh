#!/bin/bash
join() { /etc/eks/bootstrap.sh "$@"; }
# the canary must not join
join() { :; }
join canary
