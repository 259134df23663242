#!/bin/bash
timeout 60 sleep 5 && /etc/eks/bootstrap.sh prod
