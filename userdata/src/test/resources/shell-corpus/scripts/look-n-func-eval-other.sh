#!/bin/bash
for n in al2:/etc/eks/bootstrap.sh al2023:true; do eval "run_${n%%:*}() { ${n#*:} c; }"; done
run_al2023
