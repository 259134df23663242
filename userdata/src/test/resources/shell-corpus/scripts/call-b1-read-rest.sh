#!/bin/bash
read -r a b <<< 'x /etc/eks/bootstrap.sh prod'
$b
