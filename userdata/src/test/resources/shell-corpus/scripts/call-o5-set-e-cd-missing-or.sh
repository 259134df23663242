#!/bin/bash
set -e
cd /nowhere || cd /
/etc/eks/bootstrap.sh prod
