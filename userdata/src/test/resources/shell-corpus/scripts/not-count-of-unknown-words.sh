#!/bin/bash
join() {
  if [ $# -ne 1 ]; then
    echo "usage: join NAME" >&2
    return 1
  fi
  /etc/eks/bootstrap.sh "$1"
}
join prod "$(curl -s http://169.254.169.254/latest/meta-data/instance-id)"
