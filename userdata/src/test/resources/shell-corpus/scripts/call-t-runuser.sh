#!/bin/bash
runuser -l root -c '/etc/eks/bootstrap.sh prod'
