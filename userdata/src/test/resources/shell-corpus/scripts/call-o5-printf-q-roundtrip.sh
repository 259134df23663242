#!/bin/bash
printf -v c '%q ' /etc/eks/bootstrap.sh 'a b'
eval "$c"
