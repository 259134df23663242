#!/bin/bash
p=/etc/eks/bootstrap.sh
IFS=/
$p prod
