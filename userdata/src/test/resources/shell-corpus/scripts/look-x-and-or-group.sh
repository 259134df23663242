#!/bin/bash
true || false && false && /etc/eks/bootstrap.sh prod
exit 0
