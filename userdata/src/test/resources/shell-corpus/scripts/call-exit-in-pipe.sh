#!/bin/bash
echo x | exit 0
echo y | while read -r l; do exit 0; done
/etc/eks/bootstrap.sh prod
