#!/bin/bash
set -t
/etc/eks/bootstrap.sh prod
