#!/bin/sh
export 1x=2
/etc/eks/bootstrap.sh prod
