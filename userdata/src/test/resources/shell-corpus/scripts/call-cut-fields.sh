#!/bin/bash
rec='join:/etc/eks/bootstrap.sh:prod:--use-max-pods false'
$(cut -d: -f2,3 --output-delimiter=' ' <<< "$rec")
