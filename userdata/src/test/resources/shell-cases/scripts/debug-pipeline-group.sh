#!/bin/bash
trap 'x=$x.' DEBUG
echo a | { [[ $x == . ]] && /etc/eks/bootstrap.sh; }
