#!/bin/bash
printf '%s\n' /etc/eks/bootstrap.sh | xargs -n1 sh -c '"$0" prod'
