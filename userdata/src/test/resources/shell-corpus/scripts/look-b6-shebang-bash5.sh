#!/bin/bash5
/etc/eks/bootstrap.sh prod
