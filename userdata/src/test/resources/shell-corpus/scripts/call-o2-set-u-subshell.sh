#!/bin/bash
set -u
(echo $missing)
/etc/eks/bootstrap.sh prod
