#!/bin/bash
f() { return 42; }
if f; then :; elif [ $? = 42 ]; then /etc/eks/bootstrap.sh prod; fi
