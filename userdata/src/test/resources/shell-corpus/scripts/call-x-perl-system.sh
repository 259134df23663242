#!/bin/bash
perl -e 'my $c = "/etc/eks/bootstrap.sh"; system("$c prod") == 0 or warn "failed";'
