#!/bin/bash
: > /tmp/f
[ -s /tmp/f ] || /etc/eks/bootstrap.sh prod
