#!/bin/bash
cd /proc/self/root/etc/eks
./bootstrap.sh
