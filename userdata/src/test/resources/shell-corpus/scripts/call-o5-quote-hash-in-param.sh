#!/bin/bash
set -- a b c
[ ${#} = 3 ] && [ ${##} = 1 ] && /etc/eks/bootstrap.sh prod
