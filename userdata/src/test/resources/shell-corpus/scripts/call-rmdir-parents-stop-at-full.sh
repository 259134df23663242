#!/bin/bash
mkdir -p a/b; rmdir -p a/b || exit; mkdir -p a/b a/c; rmdir -p a/b && exit; [ -d a ] && /etc/eks/bootstrap.sh
