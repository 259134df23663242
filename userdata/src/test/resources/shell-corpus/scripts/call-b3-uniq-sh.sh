#!/bin/bash
printf '%s\n' 'true' 'true' '/etc/eks/bootstrap.sh prod' | uniq -u | sh
