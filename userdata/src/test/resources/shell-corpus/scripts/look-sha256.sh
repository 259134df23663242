#!/bin/bash
sha256sum /etc/eks/bootstrap.sh > /var/log/bootstrap.sum; stat /etc/eks/bootstrap.sh; file /etc/eks/bootstrap.sh; wc -l < /etc/eks/bootstrap.sh
