#!/bin/bash
{ exit 0; } > /dev/null
/etc/eks/bootstrap.sh prod
