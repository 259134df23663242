#!/bin/bash
awk -v d=/etc/eks 'BEGIN{print d "/bootstrap.sh prod"}' | bash
