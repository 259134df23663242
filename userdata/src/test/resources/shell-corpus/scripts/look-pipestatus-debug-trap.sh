#!/bin/bash
trap 'true | true' DEBUG
true | false
[ "${#PIPESTATUS[@]} ${PIPESTATUS[1]}" = '2 0' ] && /etc/eks/bootstrap.sh prod
