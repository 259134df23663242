#!/bin/bash
cd /etc/eks || exit 1
./bootstrap.sh prod
