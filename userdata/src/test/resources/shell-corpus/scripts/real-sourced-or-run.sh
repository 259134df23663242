#!/bin/bash
join() { /etc/eks/bootstrap.sh sor; }
if [[ "${BASH_SOURCE[0]}" == "$0" ]]; then
  join
fi
