#!/bin/bash
VERSION_ID=$(awk -F'"' '/^VERSION_ID=/{print $2}' /etc/os-release)
if (( VERSION_ID >= 2023 )); then echo nodeadm; else /etc/eks/bootstrap.sh prod; fi
