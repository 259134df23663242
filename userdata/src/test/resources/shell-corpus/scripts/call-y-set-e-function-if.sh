#!/bin/bash
set -e
steps() {
  false
  /etc/eks/bootstrap.sh prod
}
if steps; then echo ok; fi
