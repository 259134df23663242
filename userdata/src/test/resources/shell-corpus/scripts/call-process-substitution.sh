#!/bin/bash
source <(echo /etc/eks/bootstrap.sh prod)
