#!/bin/bash
cd /usr; PATH=bin
/etc/eks/bootstrap.sh prod
