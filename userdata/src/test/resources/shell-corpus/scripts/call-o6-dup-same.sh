#!/bin/bash
echo /etc/eks/bootstrap.sh 1>&1 | sh
