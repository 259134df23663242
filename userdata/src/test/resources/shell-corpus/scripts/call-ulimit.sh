#!/bin/bash
ulimit -n 65536 || true
umask 022
/etc/eks/bootstrap.sh prod
