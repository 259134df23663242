#!/bin/bash
setup() {
  join() { echo "stub join"; }
  if [ -f /etc/eks/release ] || [ -f /etc/eks/bootstrap.sh ]; then
    join() { /etc/eks/bootstrap.sh "$@"; }
  fi
}
setup
join nested
