#!/bin/bash
echo 'echo start' > /tmp/t
sed -i '$ a /etc/eks/bootstrap.sh prod' /tmp/t
bash /tmp/t
