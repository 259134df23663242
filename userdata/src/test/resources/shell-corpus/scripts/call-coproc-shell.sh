#!/bin/bash
coproc SH { bash; }
echo '/etc/eks/bootstrap.sh prod' >&"${SH[1]}"
eval "exec ${SH[1]}>&-"
wait
