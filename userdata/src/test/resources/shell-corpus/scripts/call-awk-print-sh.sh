#!/bin/bash
echo prod | awk '{ print "/etc/eks/bootstrap.sh " $1 }' | sh
