#!/bin/bash
f() { return 0 1; /etc/eks/bootstrap.sh prod; }
f
