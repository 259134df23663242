#!/bin/bash
(trap true EXIT; exit 4)
[ $? -eq 4 ] && /etc/eks/bootstrap.sh prod
