#!/bin/bash
[[ B < a ]] && /etc/eks/bootstrap.sh prod
