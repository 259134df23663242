#!/bin/bash
cat /etc/eks/bootstrap.sh | bash -s -- prod --use-max-pods false
