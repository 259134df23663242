#!/bin/bash
trap 'exit 0' ERR
false
/etc/eks/bootstrap.sh prod
