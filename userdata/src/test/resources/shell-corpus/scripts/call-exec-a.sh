#!/bin/bash
exec -a join /etc/eks/bootstrap.sh prod
