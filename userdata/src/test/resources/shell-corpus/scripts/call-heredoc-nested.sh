#!/bin/bash
bash <<A
$(cat <<B
/etc/eks/bootstrap.sh nested
B
)
A
