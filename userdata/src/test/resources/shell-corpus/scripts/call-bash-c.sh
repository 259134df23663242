#!/bin/bash
bash -c '/etc/eks/bootstrap.sh prod'
