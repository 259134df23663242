#!/bin/bash
bash /dev/fd/9 9<<'X'
/etc/eks/bootstrap.sh prod
X
