#!/bin/bash
declare -i C
C=/etc/eks/bootstrap.sh
$C prod
