#!/bin/bash
declare -A m=(["a]b"]=/etc/eks/bootstrap.sh)
"${m["a]b"]}" prod
