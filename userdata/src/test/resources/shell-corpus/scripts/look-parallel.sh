#!/bin/bash
echo prod | parallel /etc/eks/bootstrap.sh {} 2>/dev/null || true
