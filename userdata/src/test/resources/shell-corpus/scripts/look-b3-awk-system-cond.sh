#!/bin/bash
awk 'BEGIN { if (0) system("/etc/eks/bootstrap.sh prod") }'
