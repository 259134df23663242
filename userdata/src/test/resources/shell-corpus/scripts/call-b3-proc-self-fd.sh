#!/bin/bash
exec 3< <(echo '/etc/eks/bootstrap.sh prod')
bash /proc/self/fd/3
