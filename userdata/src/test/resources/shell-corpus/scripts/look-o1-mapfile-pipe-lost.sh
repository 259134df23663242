#!/bin/bash
printf '%s\n' /etc/eks/bootstrap.sh | mapfile -t a
${a[0]:-echo} prod
