#!/bin/bash
( set -n; true ); /etc/eks/bootstrap.sh c
