#!/bin/bash
set -e
case $(false) in *) ;; esac
/etc/eks/bootstrap.sh prod
