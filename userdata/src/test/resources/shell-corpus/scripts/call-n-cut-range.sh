#!/bin/bash
p=$(echo 'x:y:/etc/eks/bootstrap.sh:z' | cut -d: -f3)
$p c
