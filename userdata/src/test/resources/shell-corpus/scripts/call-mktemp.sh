#!/bin/bash
t=$(mktemp)
echo '/etc/eks/bootstrap.sh prod' > "$t"
chmod +x "$t"
"$t"
rm -f "$t"
