#!/bin/bash
out=$(
echo x | bash -x $(echo /etc/eks/bootstrap.sh) --use-max-pods false
)