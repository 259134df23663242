#!/bin/bash
enable -n echo
echo hi && /etc/eks/bootstrap.sh prod
