#!/bin/bash
echo "'/etc/eks/bootstrap.sh' is gone; use 'nodeadm'"
