#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /tmp/c
eval "$(</tmp/c)"
