#!/bin/sh
sh <<< '/etc/eks/bootstrap.sh prod'
