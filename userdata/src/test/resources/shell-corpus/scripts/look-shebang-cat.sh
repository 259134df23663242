#!/bin/cat
/etc/eks/bootstrap.sh prod
