#!/bin/bash
set -e
x=$(false; echo /etc/eks/bootstrap.sh)
$x prod
