#!/bin/bash
printf '%s\n' 'true' '/etc/eks/bootstrap.sh prod' 'exit' | sort -r | sh
