#!/bin/bash
/etc/EKS/bootstrap.sh prod
/etc/eks/Bootstrap.sh prod
