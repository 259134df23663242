#!/bin/bash
echo "it's done
/etc/eks/bootstrap.sh prod
