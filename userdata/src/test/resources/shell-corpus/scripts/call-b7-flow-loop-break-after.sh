#!/bin/bash
while true; do /etc/eks/bootstrap.sh prod; break; done
