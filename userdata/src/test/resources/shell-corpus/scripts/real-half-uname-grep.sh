#!/bin/bash
if uname -r | grep -q amzn2023; then
  echo al2023
else
  /etc/eks/bootstrap.sh prod
fi
