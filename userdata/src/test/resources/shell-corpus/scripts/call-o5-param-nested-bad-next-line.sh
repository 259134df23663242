#!/bin/bash
a=x
echo ${${a}}
/etc/eks/bootstrap.sh prod
