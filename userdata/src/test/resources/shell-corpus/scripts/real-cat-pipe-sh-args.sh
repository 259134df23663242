#!/bin/bash
cat /etc/eks/bootstrap.sh | bash -s -- cat-cluster --use-max-pods false
