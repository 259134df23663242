#!/bin/bash
cd /etc/eks /tmp 2>/dev/null
[ -x ./bootstrap.sh ] && ./bootstrap.sh prod
