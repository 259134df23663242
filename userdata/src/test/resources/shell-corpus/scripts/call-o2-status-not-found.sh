#!/bin/bash
nosuchcommand
[ $? -eq 127 ] || exit
/etc
[ $? -eq 126 ] && /etc/eks/bootstrap.sh prod
