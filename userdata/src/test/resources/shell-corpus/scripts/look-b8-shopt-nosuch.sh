#!/bin/bash
set -e
shopt -s nosuchoption
/etc/eks/bootstrap.sh c1
