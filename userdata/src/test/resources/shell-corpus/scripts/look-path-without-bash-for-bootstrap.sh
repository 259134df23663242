#!/bin/bash
PATH=/opt/bin
/etc/eks/bootstrap.sh prod
