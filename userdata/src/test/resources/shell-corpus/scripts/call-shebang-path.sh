#!/bin/bash /etc/eks/bootstrap.sh
echo never
