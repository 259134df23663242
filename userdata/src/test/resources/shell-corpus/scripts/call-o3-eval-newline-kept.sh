#!/bin/bash
v='# comment
/etc/eks/bootstrap.sh prod'
eval "$v"
