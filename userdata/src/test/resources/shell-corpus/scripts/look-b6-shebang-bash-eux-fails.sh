#!/bin/bash -eux
false
/etc/eks/bootstrap.sh prod
