#!/bin/bash
if [[ $MACHTYPE == *-linux-* || $OSTYPE == linux* ]]; then /etc/eks/bootstrap.sh prod; fi
