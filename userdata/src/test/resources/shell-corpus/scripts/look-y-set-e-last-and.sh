#!/bin/bash
set -e
maybe() {
  [ -f /tmp/nothing-here ] && echo there
}
maybe
/etc/eks/bootstrap.sh prod
