#!/bin/bash
true | false | true
echo checking
if [ "${PIPESTATUS[1]:-0}" -ne 0 ]; then /etc/eks/bootstrap.sh c1; fi
