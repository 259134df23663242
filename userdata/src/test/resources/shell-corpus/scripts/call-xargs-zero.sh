#!/bin/bash
printf '%s\0' /etc/eks/bootstrap.sh prod | xargs -0 bash
