#!/bin/bash
echo 'C=/etc/eks/bootstrap.sh' | . /dev/stdin
${C:-true} prod
