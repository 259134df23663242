#!/bin/bash
if [ -e /etc/eks -a ! -e /etc/nope-x -o 1 = 2 ]; then /etc/eks/bootstrap.sh prod; fi
