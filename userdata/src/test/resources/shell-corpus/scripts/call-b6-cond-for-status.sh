#!/bin/bash
for i in 1 2; do [ $i = 1 ]; done || /etc/eks/bootstrap.sh prod
