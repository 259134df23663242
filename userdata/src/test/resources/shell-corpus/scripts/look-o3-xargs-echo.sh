#!/bin/bash
echo /etc/eks/bootstrap.sh | xargs
