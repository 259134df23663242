#!/bin/bash
P=$(
  # not the end )
  echo /etc/eks/bootstrap.sh
)
$P prod
