#!/bin/bash
read -t 1 -r answer </dev/null || answer=/etc/eks/bootstrap.sh
$answer prod
