#!/bin/bash
/proc/1/root/etc/eks/bootstrap.sh c
