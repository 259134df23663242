#!/bin/bash
trap '[ $? -eq 7 ] && /etc/eks/bootstrap.sh prod' EXIT
(exit 7)
exit
