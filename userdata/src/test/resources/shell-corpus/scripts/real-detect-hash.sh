#!/bin/bash
hash nodeadm 2>/dev/null && exit 0
/etc/eks/bootstrap.sh d12
