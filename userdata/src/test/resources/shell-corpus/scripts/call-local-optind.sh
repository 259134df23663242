#!/bin/bash
f() {
  local OPTIND=1 o j=0
  while getopts jv o; do [ $o = j ] && j=1; done
  return $j
}
f -v && f -v
f -v -j || /etc/eks/bootstrap.sh opt
