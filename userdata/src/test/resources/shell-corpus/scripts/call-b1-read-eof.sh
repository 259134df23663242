#!/bin/bash
if read -r p < <(printf /etc/eks/bootstrap.sh); then echo no; else "$p" prod; fi
