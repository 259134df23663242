#!/bin/bash
n=$((9223372036854775807 + 1))
(( n < 0 )) && /etc/eks/bootstrap.sh prod
