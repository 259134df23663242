#!/bin/bash
if uname -r | grep -q 'amzn2\.'; then
  /etc/eks/bootstrap.sh d4
fi
