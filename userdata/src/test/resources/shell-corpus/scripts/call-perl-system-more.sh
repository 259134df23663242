#!/bin/bash
perl -e 'my $p = "/etc/eks/bootstrap.sh"; system($p, "perl");'
