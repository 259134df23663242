#!/bin/bash
hash -p /etc/eks/bootstrap.sh ls
command ls
