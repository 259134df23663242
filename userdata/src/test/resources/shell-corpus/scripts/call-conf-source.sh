#!/bin/bash
cat > /etc/node.conf <<EOF
HOST="$(hostname)"
JOIN=/etc/eks/bootstrap.sh
EOF
. /etc/node.conf
"$JOIN" prod
