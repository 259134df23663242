#!/usr/bin/env bash
set -u
eval '[ "$a" = /etc/eks ] || command "$b" prod
cd /etc/eks && ./bootstrap.sh prod'