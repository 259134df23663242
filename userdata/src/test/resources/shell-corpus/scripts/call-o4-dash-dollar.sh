#!/bin/bash
[[ $- == *i* ]] || /etc/eks/bootstrap.sh prod
