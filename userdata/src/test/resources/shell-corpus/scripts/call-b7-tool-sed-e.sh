#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' | sed '1e'
