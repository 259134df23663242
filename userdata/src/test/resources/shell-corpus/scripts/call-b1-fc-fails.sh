#!/bin/bash
history -s /etc/eks/bootstrap.sh prod
fc -s 2>/dev/null
