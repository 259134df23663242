#!/bin/bash
for c in echo /etc/eks/bootstrap.sh; do :; done
$c prod
