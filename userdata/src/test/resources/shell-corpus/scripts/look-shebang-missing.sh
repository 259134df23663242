#!/opt/nowhere/bash
/etc/eks/bootstrap.sh prod
