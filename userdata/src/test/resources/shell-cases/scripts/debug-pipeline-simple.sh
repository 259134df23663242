#!/bin/bash
trap 'x=$x.' DEBUG
echo a | echo b | [[ $x == .. ]] && /etc/eks/bootstrap.sh
