#!/bin/bash
[ "" -eq 0 ] 2>/dev/null || /etc/eks/bootstrap.sh prod
