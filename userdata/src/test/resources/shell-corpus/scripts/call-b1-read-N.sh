#!/bin/bash
read -r -N 21 p <<< '/etc/eks/bootstrap.sh and more'
$p prod
