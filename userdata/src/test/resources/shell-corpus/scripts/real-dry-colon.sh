#!/bin/bash
DRY_RUN=1
RUN=
[ "${DRY_RUN:-0}" = 1 ] && RUN=:
$RUN /etc/eks/bootstrap.sh prod
