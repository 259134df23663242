#!/bin/bash
v='true; /etc/eks/bootstrap.sh prod'
eval $v
