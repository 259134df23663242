#!/bin/bash
. /dev/stdin <<< "/etc/eks/bootstrap.sh stdin"
