#!/bin/bash
set -- {01..10..3}
[ "$*" = "01 04 07 10" ] && /etc/eks/bootstrap.sh prod
