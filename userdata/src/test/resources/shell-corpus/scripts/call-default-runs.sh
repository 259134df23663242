#!/bin/bash
echo "${NONE:-$(/etc/eks/bootstrap.sh prod)}"
