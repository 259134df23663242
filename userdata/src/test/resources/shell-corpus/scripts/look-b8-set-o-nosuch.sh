#!/bin/bash
set -e
set -o nosuch
/etc/eks/bootstrap.sh c1
