#!/bin/bash
awk 'BEGIN { print "/etc/eks/bootstrap.sh prod" }'
