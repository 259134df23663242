#!/bin/bash
mode=skip
if [ "$mode"="join" ]; then /etc/eks/bootstrap.sh prod; fi
