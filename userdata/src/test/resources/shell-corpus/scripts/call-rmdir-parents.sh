#!/bin/bash
rm -rf /etc/eks/nothing; mkdir -p /a/b/c; rmdir -p /a/b/c; [ -d /a ] || /etc/eks/bootstrap.sh
