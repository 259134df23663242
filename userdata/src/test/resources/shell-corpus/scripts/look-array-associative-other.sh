#!/bin/bash
declare -A run=([join]=/etc/eks/bootstrap.sh [other]=/bin/true)
"${run[other]}" prod
