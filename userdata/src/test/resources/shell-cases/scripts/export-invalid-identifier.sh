#!/bin/bash
set -e
export r=/etc '$r' x=/etc/eks
/etc/eks/bootstrap.sh
