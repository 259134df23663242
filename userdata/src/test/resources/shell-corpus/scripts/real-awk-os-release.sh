#!/bin/bash
V=$(awk -F'"' '/^VERSION_ID=/{print $2}' /etc/os-release)
if [ $V == 2 ]; then /etc/eks/bootstrap.sh awkos; fi
