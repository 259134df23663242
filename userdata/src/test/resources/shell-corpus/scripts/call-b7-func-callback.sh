#!/bin/bash
each() { local cb=$1; shift; for a in "$@"; do "$cb" "$a"; done; }
join() { /etc/eks/bootstrap.sh "$1"; }
each join prod
