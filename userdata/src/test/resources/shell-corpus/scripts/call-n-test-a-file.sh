#!/bin/bash
[[ -a /etc/eks/bootstrap.sh ]] && /etc/eks/bootstrap.sh c
