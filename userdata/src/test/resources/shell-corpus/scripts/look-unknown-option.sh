#!/bin/bash
bash --no-such-option /etc/eks/bootstrap.sh
echo $?
