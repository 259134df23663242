#!/bin/bash
f() {
  printf '%s\n' a b | while read -r x; do return 0; done
  /etc/eks/bootstrap.sh prod
}
f
