#!/bin/bash
exec >&-
echo x 2> /dev/null || /etc/eks/bootstrap.sh prod
