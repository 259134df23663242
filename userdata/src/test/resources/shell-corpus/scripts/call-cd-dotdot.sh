#!/bin/bash
cd /etc/kubernetes 2>/dev/null || cd /etc
cd ../etc/eks
../eks/bootstrap.sh prod
