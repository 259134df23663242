#!/bin/bash
source <(printf '%s\n' '{ false; true; } && true || /etc/eks/[a-c]ootstrap.sh prod
cat < <(
X=1 { coproc ${b%.bak}; } 2>/dev/null; wait; echo $?
)')
${none:-/etc/eks/bootstrap.sh} --use-max-pods false