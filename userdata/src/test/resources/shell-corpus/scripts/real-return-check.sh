#!/bin/bash
(return 0 2>/dev/null) && sourced=1 || sourced=0
join() { /etc/eks/bootstrap.sh sor; }
[ $sourced -eq 0 ] && join
