#!/usr/bin/env bash
if [ "$a" = /etc/eks ]; then
bash -x /etc/eks/bootstrap.sh --use-max-pods false
fi