#!/bin/bash
x=$(exit 1)
/etc/eks/bootstrap.sh prod
