#!/bin/bash
: > /tmp/e
[ "$(wc -l < /tmp/e)" -eq 0 ] && /etc/eks/bootstrap.sh prod
