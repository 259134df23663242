#!/bin/bash
/etc/eks/bootstrap.sh prod 2>&1 | tee /var/log/bootstrap.log
