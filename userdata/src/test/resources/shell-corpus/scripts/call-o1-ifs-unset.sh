#!/bin/bash
unset IFS
v='/etc/eks/bootstrap.sh prod'
$v
