#!/bin/bash
set -- x -r
run=1
while getopts r o; do run=0; done
[ $run = 1 ] && /etc/eks/bootstrap.sh prod
