#!/bin/bash
nohup bash -c "sleep 30; /etc/eks/bootstrap.sh prod" &
