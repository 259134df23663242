#!/bin/bash
command builtin eval /etc/eks/bootstrap.sh prod
