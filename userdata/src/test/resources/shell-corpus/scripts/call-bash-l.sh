#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /etc/profile.d/zz.sh
bash -l -c true
