#!/bin/bash
pick() {
  local boot=/etc/eks/bootstrap.sh
  : "$boot"
}
boot=/bin/true
pick
$boot prod
