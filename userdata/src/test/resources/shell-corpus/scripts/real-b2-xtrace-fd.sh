#!/bin/bash
exec 19>/tmp/trace
BASH_XTRACEFD=19
set -x
bash -c '"$0" "$@"' /etc/eks/bootstrap.sh prod --foo
