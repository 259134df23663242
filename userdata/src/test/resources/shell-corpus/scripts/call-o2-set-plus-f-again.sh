#!/bin/bash
set -f
set +f
/etc/eks/boot*.sh prod
