#!/bin/bash
a=(/etc/eks/bootstrap.sh prod)
unset 'a[@]'
"${a[@]}"
