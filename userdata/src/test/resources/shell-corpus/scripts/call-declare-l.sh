#!/bin/bash
declare -l p
p=/ETC/EKS/BOOTSTRAP.SH
"$p" prod
