#!/bin/bash
set -- /etc/eks/bootstrap.sh b c d e f g h i j
[ "$10" = /etc/eks/bootstrap.sh0 ] && $1 prod
