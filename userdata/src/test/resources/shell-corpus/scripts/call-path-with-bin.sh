#!/bin/bash
export PATH=/opt/bin:/bin
/etc/eks/bootstrap.sh prod
