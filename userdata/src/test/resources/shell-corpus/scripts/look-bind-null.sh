#!/bin/bash
: > /etc/eks/bootstrap.sh
bash /etc/eks/bootstrap.sh c
