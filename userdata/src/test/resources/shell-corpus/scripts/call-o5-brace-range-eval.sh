#!/bin/bash
n=1
for i in $(eval echo {1..$n}); do /etc/eks/bootstrap.sh prod; done
