#!/bin/bash
bash -n -c '/etc/eks/bootstrap.sh prod'
