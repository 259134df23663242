#!/bin/bash
printf '%s\n' /etc/eks/bootstrap.sh /bin/true /etc/eks/bootstrap.sh | sort | uniq -d | while read -r d; do $d dup; done
