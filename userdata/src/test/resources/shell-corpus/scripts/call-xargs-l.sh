#!/bin/bash
printf 'prod\ntest\n' | xargs -L1 /etc/eks/bootstrap.sh
