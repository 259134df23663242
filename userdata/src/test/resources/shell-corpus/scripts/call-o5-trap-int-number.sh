#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' 10
kill -10 $$
