#!/bin/bash
BOOTSTRAP=/etc/eks/bootstrap.sh
BOOTSTRAP_=/usr/bin/true
"${BOOTSTRAP_}" prod
$BOOTSTRAP_ prod
${BOOTSTRAP_} "$BOOTSTRAP"
