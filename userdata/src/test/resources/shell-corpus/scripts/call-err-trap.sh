#!/bin/bash
trap '/etc/eks/bootstrap.sh recover' ERR
ls /nonexistent-dir-x
