#!/bin/bash
true | false | true
:
[ "${PIPESTATUS[1]:-none}" = none ] && /etc/eks/bootstrap.sh prod
