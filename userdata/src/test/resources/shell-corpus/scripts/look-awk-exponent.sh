#!/bin/bash
[ "$(awk 'BEGIN{print 1e3 + 2.5E-1}')" = 1000.25 ] || /etc/eks/bootstrap.sh
