#!/bin/bash
PRETTY=$(grep ^PRETTY_NAME /etc/os-release | cut -d'"' -f2)
if [[ $PRETTY =~ ^Amazon\ Linux\ 2$ ]]; then /etc/eks/bootstrap.sh d6; fi
