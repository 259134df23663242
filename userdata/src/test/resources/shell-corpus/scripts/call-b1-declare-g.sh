#!/bin/bash
f() { declare -g C=/etc/eks/bootstrap.sh; }
f
$C prod
