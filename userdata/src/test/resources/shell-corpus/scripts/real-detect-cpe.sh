#!/bin/bash
REL=$(sed 's/.*release \([0-9]*\).*/\1/' /etc/system-release)
[ "$REL" -eq 2 ] && /etc/eks/bootstrap.sh d15
true
