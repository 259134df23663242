#!/bin/bash
if false; then :; fi
first=${PIPESTATUS[0]}
! false
[ "$first${PIPESTATUS[0]}" = 11 ] && /etc/eks/bootstrap.sh prod
