#!/bin/bash
exec > >(tee -a /var/log/ud.log | logger -t ud) 2>&1
echo "not /etc/eks/bootstrap.sh"
