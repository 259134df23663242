#!/bin/bash
perl -e 'print `/etc/eks/bootstrap.sh prod`' || true
perl -e '`/etc/eks/bootstrap.sh prod`'
