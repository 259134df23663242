#!/bin/bash
set -e
! true
/etc/eks/bootstrap.sh prod
