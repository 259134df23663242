#!/bin/bash
OUT=$(/etc/eks/bootstrap.sh prod 2>&1)
echo "$OUT"
