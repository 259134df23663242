#!/bin/bash
perl -e 'exec "/etc/eks/bootstrap.sh", "c"'
