#!/bin/bash
finish() { /etc/eks/bootstrap.sh prod; }
trap finish EXIT
exit 3
/bin/true
