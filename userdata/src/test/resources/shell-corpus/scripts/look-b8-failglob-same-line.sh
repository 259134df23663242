#!/bin/bash
shopt -s failglob
ls /etc/eks/nothing-*; /etc/eks/bootstrap.sh c1
