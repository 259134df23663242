#!/bin/bash
while :; do break 5; done
/etc/eks/bootstrap.sh prod
