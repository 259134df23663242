#!/bin/bash
shopt -s expand_aliases
eval 'alias j=/etc/eks/bootstrap.sh
j prod'
