#!/bin/bash
set -e
if (false; /etc/eks/bootstrap.sh prod); then :; fi
