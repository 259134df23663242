#!/bin/bash -r
/etc/eks/bootstrap.sh prod
