#!/bin/bash
echo start
/etc/eks/bootstrap.sh prod
