#!/bin/bash
bash -x --norc -c '/etc/eks/bootstrap.sh prod'
true
