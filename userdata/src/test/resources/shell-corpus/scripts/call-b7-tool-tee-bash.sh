#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' | tee >(bash) >/dev/null
wait; sleep 1
