#!/bin/bash
sed -n '/^: <<D/,/^D/p' "$0" | sed '1d;$d' | sh
: <<D
/etc/eks/bootstrap.sh prod
D
