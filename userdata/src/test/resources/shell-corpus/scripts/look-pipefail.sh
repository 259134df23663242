#!/bin/bash
set -eo pipefail
false | cat
/etc/eks/bootstrap.sh c
