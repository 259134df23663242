#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' USR1
eval "$(trap -p | sed 's/USR1/EXIT/; s/SIGEXIT/EXIT/')"
