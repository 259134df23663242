#!/bin/bash
set -e
let x=0
/etc/eks/bootstrap.sh prod
