#!/bin/bash
join() {
  return 0
  /etc/eks/bootstrap.sh prod
}
join
