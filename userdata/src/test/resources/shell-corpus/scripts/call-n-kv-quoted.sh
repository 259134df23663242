#!/bin/bash
declare -A m=("a b" "/etc/eks/bootstrap.sh c"); ${m["a b"]}
