#!/bin/bash
# note \
/etc/eks/bootstrap.sh prod
