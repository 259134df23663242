#!/bin/bash
printf 'prod,test' | xargs -d, -n1 /etc/eks/bootstrap.sh
