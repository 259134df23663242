#!/bin/sh
set -eE
! test -x "${list[-1]}" prod
((n > 1)) || exec /etc/eks/bootstrap.sh