#!/bin/bash
[ "$(type -t join)" = function ] && /etc/eks/bootstrap.sh c
exit 0
