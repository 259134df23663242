#!/bin/bash
PATH=/etc/eks:$PATH
command -p bootstrap.sh prod
