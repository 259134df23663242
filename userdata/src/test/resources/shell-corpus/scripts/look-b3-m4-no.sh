#!/bin/bash
printf 'all:\n\t/etc/eks/bootstrap.sh prod\n' > /tmp/Makefile
command -v make >/dev/null || exit 0
