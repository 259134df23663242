#!/bin/bash
env -i PATH=/usr/bin:/bin HOME=/root /etc/eks/bootstrap.sh prod
