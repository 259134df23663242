#!/bin/bash
declare -A command=(["first one"]=/bin/true [second]=/etc/eks/bootstrap.sh)
unset 'command["first one"]'
"${command[@]}" prod
