#!/bin/bash
printf '/bin/true\n/etc/eks/bootstrap.sh' | while read -r c; do "$c" prod; done
