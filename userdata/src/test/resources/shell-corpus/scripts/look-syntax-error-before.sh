#!/bin/bash
echo start
if then
/etc/eks/bootstrap.sh prod
