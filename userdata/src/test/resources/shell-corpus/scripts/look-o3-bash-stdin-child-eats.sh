#!/bin/bash
bash <<'E'
cat > /dev/null
/etc/eks/bootstrap.sh prod
E
