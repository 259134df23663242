#!/bin/bash
busybox sh /etc/eks/bootstrap.sh prod
