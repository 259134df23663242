#!/bin/bash
bash <<E"O"F
/etc/eks/bootstrap.sh $'prod'
EOF
