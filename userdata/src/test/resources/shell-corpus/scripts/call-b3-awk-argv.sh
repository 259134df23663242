#!/bin/bash
awk -v c='/etc/eks/bootstrap.sh prod' 'BEGIN { c | getline x; print x }'
