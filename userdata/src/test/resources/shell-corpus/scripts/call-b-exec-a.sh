#!/bin/bash
exec -a joiner /etc/eks/bootstrap.sh prod
