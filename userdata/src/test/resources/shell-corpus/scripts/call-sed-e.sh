#!/bin/bash
echo x | sed '1e /etc/eks/bootstrap.sh prod'
