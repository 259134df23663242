#!/bin/bash
trap '/etc/eks/bootstrap.sh recover' ERR
if ! ls /nonexistent-dir-x; then echo fine; fi
false || true
