#!/bin/bash
readonly C=true
export C
bash -c 'C=/etc/eks/bootstrap.sh; $C prod'
