#!/bin/bash
echo '/etc/eks/bootstrap.sh c' > /etc/profile.d/zz.sh
bash -c true
