#!/bin/bash
AL=$(sed -n 's/^VERSION_ID="\([0-9]*\).*/\1/p' /etc/os-release)
(( LEGACY = AL < 2023 ? 1 : 0 ))
echo "AL=$AL legacy=$LEGACY"
((LEGACY)) && /etc/eks/bootstrap.sh arith
((LEGACY)) || echo "modern"
