#!/bin/bash
bash /proc/$$/root/etc/eks/bootstrap.sh c
