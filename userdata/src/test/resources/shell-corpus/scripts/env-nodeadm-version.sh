#!/bin/bash
nodeadm --version >/dev/null 2>&1 || /etc/eks/bootstrap.sh x
