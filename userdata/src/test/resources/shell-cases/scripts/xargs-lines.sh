#!/bin/bash
printf 'echo\n/etc/eks/bootstrap.sh\n' | xargs -L 1 env
