#!/bin/bash
shopt -s lastpipe
echo /etc/eks/bootstrap.sh | read -r c
$c prod
