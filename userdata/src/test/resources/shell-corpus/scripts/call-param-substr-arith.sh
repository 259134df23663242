#!/bin/bash
s=0123/etc/eks/bootstrap.sh789 n=2
${s:n*2:20+1} c1
