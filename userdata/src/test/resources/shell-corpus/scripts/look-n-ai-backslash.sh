#!/bin/bash
i=2; a=(x y /etc/eks/bootstrap.sh)
(( n = a[\$i] )) ; [ "$n" = 0 ] && true
