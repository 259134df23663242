#!/bin/bash
sudo() { echo "would run: $*"; }
sudo /etc/eks/bootstrap.sh prod
