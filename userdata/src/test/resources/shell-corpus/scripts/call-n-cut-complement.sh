#!/bin/bash
$(echo '/etc/x/eks/bootstrap.sh' | cut -d/ --complement -f3) c
