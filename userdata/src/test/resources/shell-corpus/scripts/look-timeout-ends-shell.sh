#!/bin/bash
timeout 0.5 bash -c 'sleep 2; /etc/eks/bootstrap.sh prod'
