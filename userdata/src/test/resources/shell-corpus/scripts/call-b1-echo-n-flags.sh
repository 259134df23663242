#!/bin/bash
c=$(echo -nE /etc/eks/bootstrap.sh)
$c prod
