#!/bin/bash
/proc/self/root/etc/eks/bootstrap.sh c
