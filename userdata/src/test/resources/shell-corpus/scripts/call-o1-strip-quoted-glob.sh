#!/bin/bash
v='/etc/eks/bootstrap.sh*'
${v%"*"} prod
