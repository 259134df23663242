#!/bin/bash
if true; then
fi
/etc/eks/bootstrap.sh prod
