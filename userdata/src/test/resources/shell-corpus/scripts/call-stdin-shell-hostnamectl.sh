#!/bin/bash
bash <<"EOF"
hostnamectl set-hostname x
/etc/eks/bootstrap.sh a
EOF
