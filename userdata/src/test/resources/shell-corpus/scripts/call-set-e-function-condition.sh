#!/bin/bash
set -e
join() {
  false
  /etc/eks/bootstrap.sh prod
}
join || true
