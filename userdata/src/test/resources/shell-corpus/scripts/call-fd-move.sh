#!/bin/bash
exec 5<<< '/etc/eks/bootstrap.sh prod'
bash 0<&5-
