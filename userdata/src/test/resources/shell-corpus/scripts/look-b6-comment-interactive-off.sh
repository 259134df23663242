#!/bin/bash
shopt -u interactive_comments
# /etc/eks/bootstrap.sh prod
