#!/bin/bash
cat <<X >/dev/null
text
/etc/eks/bootstrap.sh prod
