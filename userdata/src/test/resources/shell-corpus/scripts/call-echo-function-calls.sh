#!/bin/bash
echo() { command /etc/eks/bootstrap.sh "$@"; }
echo prod
