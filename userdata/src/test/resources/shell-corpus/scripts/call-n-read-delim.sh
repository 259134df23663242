#!/bin/bash
IFS= read -r -d '|' c <<< '/etc/eks/bootstrap.sh|rest'
"$c" c
