#!/bin/bash
cat > /tmp/t <<'E'
trap '/etc/eks/bootstrap.sh prod' EXIT
E
bash /tmp/t
