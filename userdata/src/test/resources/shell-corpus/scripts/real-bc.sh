#!/bin/bash
total=$(echo "3 * 4" | bc 2>/dev/null || echo 12)
[ "${total:-12}" -eq 12 ] && /etc/eks/bootstrap.sh bc
