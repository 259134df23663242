#!/bin/bash
printf "%s\n" /bin/true /etc/eks/bootstrap.sh /etc/eks/bootstrap.sh | sort | uniq -c | sort -rn | head -n1 | while read -r n p; do $p; done
