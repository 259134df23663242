#!/bin/bash
c=$(case $EUID in 0) echo /etc/eks/bootstrap.sh;; *) echo true;; esac)
$c prod
