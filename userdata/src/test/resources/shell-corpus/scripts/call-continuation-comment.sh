#!/bin/bash
# the old call was \
/etc/eks/bootstrap.sh prod
