#!/bin/bash
grep -q ':2$' /etc/system-release-cpe && /etc/eks/bootstrap.sh prod
