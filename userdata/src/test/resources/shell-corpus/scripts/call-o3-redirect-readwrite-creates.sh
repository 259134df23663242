#!/bin/bash
: <> /tmp/rw
[ -e /tmp/rw ] && /etc/eks/bootstrap.sh prod
