#!/bin/bash
mv /etc/eks /etc/eks.off
/etc/eks/bootstrap.sh c
