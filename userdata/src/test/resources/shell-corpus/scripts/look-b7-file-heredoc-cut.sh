#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /tmp/x
echo 'true' > /tmp/x
bash /tmp/x
