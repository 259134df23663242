#!/bin/bash
fallback() { /etc/eks/bootstrap.sh prod; }
trap fallback ERR
grep -q nothing /etc/eks/bootstrap.sh.missing 2>/dev/null
