#!/bin/bash
set -e
let n=0
/etc/eks/bootstrap.sh prod
