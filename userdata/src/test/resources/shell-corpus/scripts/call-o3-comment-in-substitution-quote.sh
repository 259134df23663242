#!/bin/bash
x=$(
  # don't
  echo /etc/eks/bootstrap.sh
)
$x prod
