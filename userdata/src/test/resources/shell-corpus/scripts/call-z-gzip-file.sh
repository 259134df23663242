#!/bin/bash
gzip -c /etc/eks/bootstrap.sh > /tmp/b.gz
gunzip -c /tmp/b.gz | bash -s -- prod
