#!/bin/bash
join() { /etc/eks/bootstrap.sh; }
unset -f join
join || true
