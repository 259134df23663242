#!/bin/true
/etc/eks/bootstrap.sh prod
