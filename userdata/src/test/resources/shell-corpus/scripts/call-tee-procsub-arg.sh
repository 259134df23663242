#!/bin/bash
echo '/etc/eks/bootstrap.sh tee' | tee >(bash) >/dev/null
sleep 0.3
