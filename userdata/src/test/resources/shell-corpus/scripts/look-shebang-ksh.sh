#!/bin/ksh
/etc/eks/bootstrap.sh prod
