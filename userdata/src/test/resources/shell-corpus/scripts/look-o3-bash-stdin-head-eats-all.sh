#!/bin/bash
printf '%s\n' 'head -1' 'echo no' '/etc/eks/bootstrap.sh prod' | bash
