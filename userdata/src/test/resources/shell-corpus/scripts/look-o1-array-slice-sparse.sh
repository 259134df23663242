#!/bin/bash
a=([1]=/etc/eks/bootstrap.sh [5]=echo [6]=prod)
"${a[@]:2:2}"
