#!/bin/bash
env -S 'A=1 /etc/eks/bootstrap.sh prod'
