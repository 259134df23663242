#!/bin/bash
echo 'shift' > /tmp/l; set -- /etc/eks/bootstrap.sh; . /tmp/l a b; "$1" c
