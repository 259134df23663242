#!/bin/bash
cat <<A | { cat; cat <<B; } | sh
/etc/eks/boot\\
A
strap.sh
B
