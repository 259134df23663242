#!/bin/bash
case "$(/etc/eks/bootstrap.sh prod)" in *) echo any ;; esac
