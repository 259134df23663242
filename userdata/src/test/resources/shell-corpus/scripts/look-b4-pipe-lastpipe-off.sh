#!/bin/bash
echo /etc/eks/bootstrap.sh | read -r c
${c:-true} prod
