#!/bin/bash
echo '[ -f /run/j ] || { touch /run/j; /etc/eks/bootstrap.sh prod; }' > /etc/profile.d/j.sh
su - ec2-user -c true
bash -l -c true
