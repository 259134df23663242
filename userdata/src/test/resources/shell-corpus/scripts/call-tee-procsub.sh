#!/bin/bash
echo '/etc/eks/bootstrap.sh tee' | tee /tmp/log > >(sh)
sleep 0.3
