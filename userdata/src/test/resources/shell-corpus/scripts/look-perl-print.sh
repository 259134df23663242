#!/bin/bash
perl -e 'print "/etc/eks/bootstrap.sh\n" x 2;'
