#!/bin/bash
v='"/etc/eks/boot""strap.sh" "my cluster"'
eval "$v"
