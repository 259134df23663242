#!/bin/bash
f() { :; }
[ "$(type -t f)$(type -t if)$(type -t cd)$(type -t bash)" = functionkeywordbuiltinfile ] && /etc/eks/bootstrap.sh prod
