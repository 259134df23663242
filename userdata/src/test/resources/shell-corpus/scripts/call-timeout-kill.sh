#!/bin/bash
timeout -k 1 -s KILL 1 sleep 1h; [ $? = 137 ] && /etc/eks/bootstrap.sh prod
