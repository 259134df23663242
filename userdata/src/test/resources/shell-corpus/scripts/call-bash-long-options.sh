#!/bin/bash
bash --norc --noprofile -c '/etc/eks/bootstrap.sh prod'
