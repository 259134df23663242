#!/bin/bash
pre=()
"${pre[@]}" /etc/eks/bootstrap.sh prod
