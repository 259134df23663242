#!/bin/bash
printf '/etc/eks/bootstrap.sh\0prod\0' | xargs -0 sudo
