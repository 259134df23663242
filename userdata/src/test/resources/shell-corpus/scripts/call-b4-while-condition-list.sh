#!/bin/bash
while /etc/eks/bootstrap.sh prod; false; do :; done
