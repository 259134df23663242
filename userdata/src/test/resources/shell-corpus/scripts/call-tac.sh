#!/bin/bash
printf 'prod\n/etc/eks/bootstrap.sh\n' | tac | paste -sd ' ' | bash
