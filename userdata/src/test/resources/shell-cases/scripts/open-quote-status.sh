#!/bin/bash -e
bash -e <<END0
note='first
END0
{
eval "$(cat /tmp/s0)"
} && /etc/eks/bootstrap.sh