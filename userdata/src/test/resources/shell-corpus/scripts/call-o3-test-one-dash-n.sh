#!/bin/bash
[ -n ] && /etc/eks/bootstrap.sh prod
