#!/bin/bash
source <(printf '%s %s\n' /etc/eks/bootstrap.sh prod)
