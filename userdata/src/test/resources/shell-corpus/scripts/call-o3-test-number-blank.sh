#!/bin/bash
[ ' 5 ' -eq 5 ] && /etc/eks/bootstrap.sh prod
