#!/bin/bash
if [[ "${BASH_SOURCE[0]}" == "$0" ]]; then /etc/eks/bootstrap.sh prod; fi
