#!/bin/bash
echo "$(: ${c:=echo})" > /dev/null
${c:-/etc/eks/bootstrap.sh} prod
