#!/bin/bash
p='*'
v='*/etc/eks/bootstrap.sh'
${v#"$p"} prod
