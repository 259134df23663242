#!/bin/bash
exec <&-
read -r x || /etc/eks/bootstrap.sh prod
