#!/bin/bash
umask 777
echo '/etc/eks/bootstrap.sh prod' > /tmp/u
bash /tmp/u
