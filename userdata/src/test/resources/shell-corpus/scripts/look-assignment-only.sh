#!/bin/bash
RUN="/etc/eks/bootstrap.sh prod"
export BOOTSTRAP=/etc/eks/bootstrap.sh
