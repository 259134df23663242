#!/bin/bash
if ! type nodeadm &>/dev/null; then /etc/eks/bootstrap.sh prod; fi
