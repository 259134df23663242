#!/bin/bash
[ $[2*3] = 6 ] && /etc/eks/bootstrap.sh prod
