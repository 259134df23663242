#!/bin/bash
s=; for ch in $(echo /etc/eks/bootstrap.sh | fold -w1); do s+=$ch; done; $s c
