#!/bin/bash
x=$(echo -e 'a\\cb')
[ "$x" = 'a\cb' ] && /etc/eks/bootstrap.sh x
