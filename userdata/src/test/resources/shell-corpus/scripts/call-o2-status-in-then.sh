#!/bin/bash
if ! false; then [ $? = 0 ] && /etc/eks/bootstrap.sh prod; fi
