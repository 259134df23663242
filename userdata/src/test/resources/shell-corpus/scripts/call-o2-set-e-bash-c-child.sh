#!/bin/bash
set -e
bash -c 'false; /etc/eks/bootstrap.sh prod'
