#!/bin/bash
SOME=1
echo "${SOME:-$(/etc/eks/bootstrap.sh prod)}"
