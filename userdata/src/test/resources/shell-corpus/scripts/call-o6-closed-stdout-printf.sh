#!/bin/bash
printf x >&- 2>/dev/null || /etc/eks/bootstrap.sh prod
