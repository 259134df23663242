#!/bin/sh
: $((1/0))
/etc/eks/bootstrap.sh prod
