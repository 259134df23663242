#!/bin/bash
true || exit 1 && /etc/eks/bootstrap.sh prod
