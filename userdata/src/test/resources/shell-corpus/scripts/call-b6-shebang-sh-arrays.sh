#!/bin/sh
a=(/etc/eks/bootstrap.sh prod)
"${a[@]}"
