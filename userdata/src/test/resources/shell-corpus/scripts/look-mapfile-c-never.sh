#!/bin/bash
cb() { /etc/eks/bootstrap.sh; }
mapfile -C cb -c 10 lines <<< $'one\ntwo'
