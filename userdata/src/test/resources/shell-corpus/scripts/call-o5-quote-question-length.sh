#!/bin/bash
(exit 127)
[ ${#?} = 3 ] && /etc/eks/bootstrap.sh prod
