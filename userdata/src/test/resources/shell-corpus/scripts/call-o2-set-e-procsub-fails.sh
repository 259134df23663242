#!/bin/bash
set -e
read -r x < <(echo hi; false)
/etc/eks/bootstrap.sh prod
