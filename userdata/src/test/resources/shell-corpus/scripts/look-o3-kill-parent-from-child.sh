#!/bin/bash
bash -c 'kill -9 $PPID'
/etc/eks/bootstrap.sh prod
