#!/bin/bash
set -- /etc/eks/bootstrap.sh prod
exec "$@"
