#!/bin/bash
timeout --preserve-status 1 sleep 1h; [ $? = 143 ] && /etc/eks/bootstrap.sh prod
