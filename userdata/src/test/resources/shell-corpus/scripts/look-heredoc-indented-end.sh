#!/bin/bash
cat <<X >/dev/null
text
  X
/etc/eks/bootstrap.sh prod
