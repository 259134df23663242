#!/bin/bash
printf '%s\0' /etc/eks/bootstrap.sh | xargs -t env