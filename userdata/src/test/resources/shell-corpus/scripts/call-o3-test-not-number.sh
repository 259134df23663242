#!/bin/bash
[ x -eq 0 ]
[ $? = 2 ] && /etc/eks/bootstrap.sh prod
