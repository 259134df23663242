#!/bin/bash
echo /etc/eks/bootstrap.sh sed | sed 's/sed$/sedded/e'
