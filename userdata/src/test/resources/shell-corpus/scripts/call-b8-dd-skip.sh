#!/bin/bash
echo 'xxxx/etc/eks/bootstrap.sh c1' | dd bs=1 skip=4 2> /dev/null | sh
