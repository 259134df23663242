#!/bin/bash
for f in /nowhere/*.x; do [ -e "$f" ] || /etc/eks/bootstrap.sh c; done
