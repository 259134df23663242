#!/bin/bash
cd /etc/missing 2>/dev/null && /etc/eks/bootstrap.sh prod
