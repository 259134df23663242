#!/bin/bash
sed -i '1a exit 0' /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod
