#!/bin/bash
[ $'\cA' = "$(printf '\001')" ] && /etc/eks/bootstrap.sh prod
