#!/bin/bash
: > /tmp/a
[ -s /tmp/a ] || echo x > /tmp/a
[ -s /tmp/a ] && /etc/eks/bootstrap.sh prod
