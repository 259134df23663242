#!/bin/bash
nsenter --mount=/proc/1/ns/mnt bash -c '/etc/eks/bootstrap.sh c'
