#!/bin/bash
bash -c '"$0" "$@"' /etc/eks/bootstrap.sh prod
