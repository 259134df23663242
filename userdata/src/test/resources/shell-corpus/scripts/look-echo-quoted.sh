#!/bin/bash
echo "run this: ; /etc/eks/bootstrap.sh prod"
