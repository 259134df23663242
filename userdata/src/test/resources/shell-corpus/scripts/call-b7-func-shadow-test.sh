#!/bin/bash
[() { return 0; }
[ a = b ] && /etc/eks/bootstrap.sh prod
