#!/bin/bash
for x in true false; do $x; done || /etc/eks/bootstrap.sh prod
