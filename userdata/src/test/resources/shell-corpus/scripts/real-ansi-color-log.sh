#!/bin/bash
RED=$'\e[31m' NC=$'\e[0m'
say() { printf "${RED}%s${NC}\n" "$*"; }
say "about to call /etc/eks/bootstrap.sh"
tput sgr0 2>/dev/null
say done
