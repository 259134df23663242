#!/bin/bash
find /etc/eks -name bootstrap.sh -delete
/etc/eks/bootstrap.sh prod
