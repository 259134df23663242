#!/bin/bash
rm /etc/eks/bootstrap.sh
mkdir /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod
