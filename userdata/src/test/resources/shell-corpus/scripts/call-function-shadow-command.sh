#!/bin/bash
echo() { :; }
bash() { :; }
command bash /etc/eks/bootstrap.sh prod
