#!/bin/bash
export -Z || /etc/eks/bootstrap.sh prod
