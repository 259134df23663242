#!/bin/bash
bash -o pipefail -c '/etc/eks/bootstrap.sh prod'
