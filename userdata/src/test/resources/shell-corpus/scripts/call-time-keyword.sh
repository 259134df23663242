#!/bin/bash
time -p /etc/eks/bootstrap.sh prod
