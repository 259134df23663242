#!/usr/bin/perl
exec "/etc/eks/bootstrap.sh", "prod";
