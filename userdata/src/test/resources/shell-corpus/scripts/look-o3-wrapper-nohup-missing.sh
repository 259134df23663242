#!/bin/bash
nohup -x /etc/eks/bootstrap.sh prod
