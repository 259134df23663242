#!/bin/bash
SECONDS=0
until curl -sf -m 1 http://169.254.169.254/latest/meta-data/ >/dev/null; do
  if (( SECONDS >= 1 )); then echo "no imds"; break; fi
  sleep 0.2
done
nice -n -5 /etc/eks/bootstrap.sh patient
