#!/usr/bin/perl
system("/etc/eks/bootstrap.sh prod");
