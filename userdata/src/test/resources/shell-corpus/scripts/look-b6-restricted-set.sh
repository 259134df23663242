#!/bin/bash
set -r
/etc/eks/bootstrap.sh prod
