#!/bin/bash
echo '/etc/eks/bootstrap.sh' > >(cat >/tmp/x)
sleep 0.1
