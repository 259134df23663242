#!/bin/bash
printf '%s\n' 'exit 255' '/etc/eks/bootstrap.sh c1' | xargs -d '\n' -n 1 sh -c '$0'
