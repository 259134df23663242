#!/bin/bash
flags=$-
set -f
case $flags in *f*) ;; *) set +f ;; esac
/etc/eks/bootstrap.s? prod
