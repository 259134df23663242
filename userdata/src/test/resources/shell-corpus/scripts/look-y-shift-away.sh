#!/bin/bash
set -- /etc/eks/bootstrap.sh /bin/echo prod
shift
"$@"
