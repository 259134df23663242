#!/bin/bash
printf "%s\0" /etc/eks/bootstrap.sh b | sort -zu | xargs -0 -n1 bash
