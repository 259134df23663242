#!/bin/bash
: "${BOOT:=/etc/eks/bootstrap.sh}"
"$BOOT" c1
