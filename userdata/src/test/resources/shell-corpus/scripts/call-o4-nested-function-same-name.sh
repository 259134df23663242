#!/bin/bash
step() { step() { /etc/eks/bootstrap.sh prod; }; }
step
step
