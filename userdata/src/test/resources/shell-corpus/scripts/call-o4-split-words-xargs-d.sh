#!/bin/bash
printf '/etc/eks/bootstrap.sh,prod' | xargs -d, env
