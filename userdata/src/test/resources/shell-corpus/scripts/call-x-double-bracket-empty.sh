#!/bin/bash
if [[ $mode != join ]]; then /etc/eks/bootstrap.sh prod; fi
