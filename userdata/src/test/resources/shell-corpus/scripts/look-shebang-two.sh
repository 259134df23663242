#!/bin/bash -e -u
/etc/eks/bootstrap.sh prod
