#!/bin/bash
f() {
  [ "${BASH_LINENO[0]}" -gt 4 ] && /etc/eks/bootstrap.sh prod
}
f
