#!/bin/bash
mkdir -p /usr/local/bin/bootstrap.sh
PATH=/usr/local/bin:/etc/eks:$PATH
bootstrap.sh prod
