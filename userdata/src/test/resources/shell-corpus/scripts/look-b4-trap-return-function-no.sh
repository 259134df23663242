#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' RETURN
f() { :; }
f
trap - RETURN
