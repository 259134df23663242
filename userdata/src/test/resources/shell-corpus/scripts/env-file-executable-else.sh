#!/bin/bash
if [ -x /etc/eks/bootstrap.sh ]; then /etc/eks/bootstrap.sh prod; else nodeadm init; fi
