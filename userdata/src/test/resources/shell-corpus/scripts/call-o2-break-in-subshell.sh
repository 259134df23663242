#!/bin/bash
for x in 1; do (break; exit 0); /etc/eks/bootstrap.sh prod; done
