#!/bin/bash
a=(/bin/true /etc/eks/bootstrap.sh)
${a[$[3-2]]} c
