#!/bin/bash
main() { /etc/eks/bootstrap.sh prod; }
if [[ "${BASH_SOURCE[0]}" == "$0" ]]; then main "$@"; fi
