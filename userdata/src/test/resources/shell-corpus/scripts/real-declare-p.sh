#!/bin/bash
( CMD=(/etc/eks/bootstrap.sh dp); declare -p CMD > /opt/state )
source /opt/state
"${CMD[@]}"
