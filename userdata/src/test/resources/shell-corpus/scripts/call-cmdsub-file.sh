#!/bin/bash
echo "/etc/eks/bootstrap.sh prod" > /tmp/cmd
$(</tmp/cmd)
