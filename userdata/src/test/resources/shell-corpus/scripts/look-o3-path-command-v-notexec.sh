#!/bin/bash
echo x > /usr/local/bin/tool
command -v tool || /etc/eks/bootstrap.sh prod
