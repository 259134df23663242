#!/bin/bash
echo "# not a comment
/etc/eks/bootstrap.sh prod"
