#!/bin/bash
printf '%b' '/etc/eks/boot\c' 'strap.sh' > /tmp/x
$(cat /tmp/x)strap.sh c
