#!/bin/bash
while read -r c; do $c prod; done <<X
/etc/eks/bootstrap.sh
X
