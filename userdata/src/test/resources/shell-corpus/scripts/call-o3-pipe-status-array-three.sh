#!/bin/bash
true | false | true
s="${PIPESTATUS[*]}"
[ "$s" = "0 1 0" ] && /etc/eks/bootstrap.sh prod
