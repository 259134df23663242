#!/bin/bash
# don't forget
/etc/eks/bootstrap.sh prod
