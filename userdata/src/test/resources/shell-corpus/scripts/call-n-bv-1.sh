#!/bin/bash
if (( BASH_VERSINFO[0] >= 4 )); then /etc/eks/bootstrap.sh c; fi
