#!/bin/bash
trap '' PIPE
yes 2>/dev/null | true
/etc/eks/bootstrap.sh prod
