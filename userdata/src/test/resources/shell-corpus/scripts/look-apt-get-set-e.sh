#!/bin/bash
set -e
/usr/bin/zypper refresh
/etc/eks/bootstrap.sh prod
