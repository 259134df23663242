#!/bin/bash
rmdir /nowhere 2>/dev/null && /etc/eks/bootstrap.sh c
exit 0
