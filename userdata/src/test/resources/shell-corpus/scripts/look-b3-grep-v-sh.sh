#!/bin/bash
printf 'echo a\n/etc/eks/bootstrap.sh prod\n' | grep -v bootstrap | sh
