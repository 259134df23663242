#!/bin/bash
pick() {
  declare -g BOOT
  BOOT=/etc/eks/bootstrap.sh
}
pick
"$BOOT" prod
