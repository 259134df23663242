#!/bin/bash
sed -i '2i set -x' /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod
