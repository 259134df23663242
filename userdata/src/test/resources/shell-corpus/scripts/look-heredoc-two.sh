#!/bin/bash
cat <<A - <<B | bash
/etc/eks/bootstrap.sh first
A
echo second
B
