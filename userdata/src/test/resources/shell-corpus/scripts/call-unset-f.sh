#!/bin/bash
/etc/eks/bootstrap.sh() { echo shadow; }
unset -f /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod
