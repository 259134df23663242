#!/bin/bash
ln /etc/eks/bootstrap.sh /etc/eks/j 2>/dev/null || cp /etc/eks/bootstrap.sh /etc/eks/j
/etc/eks/j prod
