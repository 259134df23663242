#!/bin/bash
echo "done!"; /etc/eks/bootstrap.sh prod
