#!/bin/bash
cat > /tmp/x.sh <<'X'
if [[ "${BASH_SOURCE[0]}" == "$0" ]]; then /etc/eks/bootstrap.sh prod; fi
X
. /tmp/x.sh
