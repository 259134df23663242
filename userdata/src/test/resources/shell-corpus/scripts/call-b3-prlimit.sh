#!/bin/bash
prlimit --nofile=1024 /etc/eks/bootstrap.sh prod
