#!/bin/bash
set -o pipefail
false | true
/etc/eks/bootstrap.sh prod
