#!/bin/bash
set -e
true | false
/etc/eks/bootstrap.sh prod
