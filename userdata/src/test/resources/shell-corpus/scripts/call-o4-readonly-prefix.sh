#!/bin/bash
readonly R=1
R=2 /etc/eks/bootstrap.sh prod
