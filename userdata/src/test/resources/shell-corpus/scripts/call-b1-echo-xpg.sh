#!/bin/bash
shopt -s xpg_echo
echo '/etc/eks/bootstrap.sh prod\nexit' | bash
