#!/bin/bash
nsenter --target 1 --mount -- /etc/eks/bootstrap.sh ns
