#!/bin/bash -e
perl -e 'exec @ARGV' /nowhere/join
/etc/eks/bootstrap.sh prod
