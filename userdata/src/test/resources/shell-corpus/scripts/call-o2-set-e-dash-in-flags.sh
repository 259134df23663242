#!/bin/bash
set -e
case $- in *e*) /etc/eks/bootstrap.sh prod;; esac
