#!/bin/bash
echo /etc/eks/bootstrap.sh > /tmp/which
$(< /tmp/which) prod
