#!/bin/bash
cat /etc/eks/bootstrap.sh > /tmp/copy
bash /tmp/copy prod
