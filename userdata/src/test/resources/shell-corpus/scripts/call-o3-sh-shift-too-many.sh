#!/bin/sh
shift 2
/etc/eks/bootstrap.sh prod
