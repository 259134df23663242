#!/bin/bash
[ -n "$BASH_VERSION" ] && /etc/eks/bootstrap.sh prod
