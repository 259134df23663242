#!/bin/bash
printf /etc/eks/bootstrap.sh | { read -r p || "$p" prod; }
