#!/bin/bash
echo "running `/etc/eks/bootstrap.sh prod`"
