#!/bin/bash
trap 'echo no' SIGNOTHING || /etc/eks/bootstrap.sh prod
