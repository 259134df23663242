#!/bin/bash
exec 9<<E
/etc/eks/bootstrap.sh prod
E
read -r -u 9 line
eval "$line"
