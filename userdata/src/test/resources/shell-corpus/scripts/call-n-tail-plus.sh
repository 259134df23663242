#!/bin/bash
printf 'exit 1\n/etc/eks/bootstrap.sh c\n' | tail -n +2 | bash
