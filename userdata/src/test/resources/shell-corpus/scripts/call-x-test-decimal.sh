#!/bin/bash
if [ 08 -lt 9 ]; then /etc/eks/bootstrap.sh prod; fi
