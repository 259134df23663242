#!/bin/bash
t() { return 1; }
trap t EXIT
/etc/eks/bootstrap.sh prod
