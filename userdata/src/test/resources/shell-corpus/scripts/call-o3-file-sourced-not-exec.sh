#!/bin/bash
chmod 0644 /etc/eks/bootstrap.sh
. /etc/eks/bootstrap.sh
