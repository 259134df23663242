#!/bin/bash
chattr +i /etc/eks/bootstrap.sh 2>/dev/null || :
exit 0
/etc/eks/bootstrap.sh prod
