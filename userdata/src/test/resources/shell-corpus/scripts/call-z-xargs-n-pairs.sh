#!/bin/bash
printf '%s\n' /bin/true x /etc/eks/bootstrap.sh prod | xargs -n 2 env
