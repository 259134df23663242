#!/bin/bash
(exit 7) &
wait $!
[ $? = 7 ] && /etc/eks/bootstrap.sh prod
