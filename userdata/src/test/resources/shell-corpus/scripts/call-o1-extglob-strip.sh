#!/bin/bash
shopt -s extglob
v='   /etc/eks/bootstrap.sh'
"${v##*( )}" prod
