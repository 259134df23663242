#!/bin/bash
bash <<'E'
read -r x
/etc/eks/bootstrap.sh prod
echo "$x"
E
