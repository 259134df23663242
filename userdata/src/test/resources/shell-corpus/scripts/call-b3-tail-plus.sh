#!/bin/bash
printf 'echo a\n/etc/eks/bootstrap.sh prod\n' | tail -n +2 | sh
