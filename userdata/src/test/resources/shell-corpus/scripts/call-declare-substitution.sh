#!/bin/bash
declare -r OUT="$(/etc/eks/bootstrap.sh prod)"
