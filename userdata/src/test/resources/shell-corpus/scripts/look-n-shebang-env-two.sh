#!/usr/bin/env bash -e
/etc/eks/bootstrap.sh c
