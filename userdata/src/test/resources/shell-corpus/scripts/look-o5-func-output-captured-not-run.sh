#!/bin/bash
f() { echo /etc/eks/bootstrap.sh prod; }
x=$(f)
