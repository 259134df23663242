#!/bin/bash
set -e
ln -s /bin/true /etc/passwd
/etc/eks/bootstrap.sh prod
