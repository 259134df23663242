#!/bin/bash
shopt -s extglob
case amzn2 in @(rhel|amzn)+([0-9])) /etc/eks/bootstrap.sh c;; esac
