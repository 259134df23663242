#!/bin/bash
cb() { /etc/eks/bootstrap.sh "$2"; }
mapfile -C cb -c 1 lines <<< $'one\ntwo'
