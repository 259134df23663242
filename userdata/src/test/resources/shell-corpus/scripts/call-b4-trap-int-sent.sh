#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' INT
kill -INT $$
