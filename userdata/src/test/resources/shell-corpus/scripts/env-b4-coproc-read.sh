#!/bin/bash
coproc { echo /etc/eks/bootstrap.sh; }
read -r c <&"${COPROC[0]}"
$c prod
