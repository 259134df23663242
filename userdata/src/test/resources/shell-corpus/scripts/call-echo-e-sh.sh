#!/bin/bash
shopt -s xpg_echo
echo '/etc/eks/boot\0163trap.sh prod' | bash
