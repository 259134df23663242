#!/bin/bash
B=$(printf '/etc/eks/bootstrap.sh.bak' | head -c 21)
$B prod
