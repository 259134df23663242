#!/bin/bash
coproc { echo /etc/eks/bootstrap.sh; read -r _; }
read -r c <&"${COPROC[0]}"
$c prod
