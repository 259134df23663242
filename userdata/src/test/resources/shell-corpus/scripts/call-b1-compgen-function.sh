#!/bin/bash
join_node() { :; }
for f in $(compgen -A function join_); do /etc/eks/bootstrap.sh "$f"; done
