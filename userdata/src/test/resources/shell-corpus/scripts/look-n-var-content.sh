#!/bin/bash
c=$(cat /etc/eks/bootstrap.sh); echo "${#c}"
