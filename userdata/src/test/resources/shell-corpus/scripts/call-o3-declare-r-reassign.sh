#!/bin/bash
declare -r c=/etc/eks/bootstrap.sh
c=echo; true
$c prod
