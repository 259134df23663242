#!/bin/bash
a() { [ $1 -eq 0 ] && /etc/eks/bootstrap.sh c || b $(($1-1)); }
b() { [ $1 -eq 0 ] && true || a $(($1-1)); }
a 3
