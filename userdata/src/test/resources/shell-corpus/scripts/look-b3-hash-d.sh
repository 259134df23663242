#!/bin/bash
hash -p /etc/eks/bootstrap.sh ls
hash -d ls
ls /
