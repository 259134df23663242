#!/bin/bash
echo '"$1" prod' | bash -s /etc/eks/bootstrap.sh
