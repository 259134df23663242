#!/bin/bash --posix
/etc/eks/bootstrap.sh prod
