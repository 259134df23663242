#!/bin/bash
f() ( exit 3; )
f
[ $? -eq 3 ] && g() if true; then /etc/eks/bootstrap.sh prod; fi
g
