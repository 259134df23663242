#!/bin/bash
shopt -q extglob && /etc/eks/bootstrap.sh prod
