#!/bin/bash
tee /opt/join.sh <<'X' >/dev/null
/etc/eks/bootstrap.sh prod
X
. /opt/join.sh
