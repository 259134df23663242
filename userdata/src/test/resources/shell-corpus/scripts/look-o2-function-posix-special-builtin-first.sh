#!/bin/sh
eval() { :; }
eval /etc/eks/bootstrap.sh prod
