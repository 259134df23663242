#!/bin/bash
old=$(set +o)
set -f
eval "$old"
/etc/eks/boot*.sh
