#!/bin/bash
v=/etc/eks/bootstrap.sh.new
n=1
${v:0:n>0?21:3} prod
