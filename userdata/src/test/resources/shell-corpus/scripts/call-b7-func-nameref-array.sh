#!/bin/bash
fill() { local -n ref=$1; ref=(/etc/eks/bootstrap.sh prod); }
fill cmd
"${cmd[@]}"
