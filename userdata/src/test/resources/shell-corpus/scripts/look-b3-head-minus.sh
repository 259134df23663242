#!/bin/bash
printf 'echo a\n/etc/eks/bootstrap.sh prod\n' | head -n -1 | sh
