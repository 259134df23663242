#!/bin/bash
set -- {c..a}
[ "$1$3" = ca ] && /etc/eks/bootstrap.sh prod
