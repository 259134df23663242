#!/bin/bash
sed -e 's/old/new/' /etc/eks/bootstrap.sh > /root/bootstrap-patched.sh
bash /root/bootstrap-patched.sh prod
