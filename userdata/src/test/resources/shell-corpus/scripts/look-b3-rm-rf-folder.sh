#!/bin/bash
rm -rf /etc/eks
/etc/eks/bootstrap.sh prod
