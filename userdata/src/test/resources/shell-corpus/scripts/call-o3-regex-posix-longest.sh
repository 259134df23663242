#!/bin/bash
[[ foobar =~ (foo|foobar) ]]
[ "${BASH_REMATCH[0]}" = foobar ] && /etc/eks/bootstrap.sh prod
