#!/bin/bash
p=echo
echo /etc/eks/bootstrap.sh | read -r p
$p prod
