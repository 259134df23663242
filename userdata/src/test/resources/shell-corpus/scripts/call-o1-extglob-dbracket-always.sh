#!/bin/bash
[[ al2 == @(al2|al2023) ]] && /etc/eks/bootstrap.sh prod
