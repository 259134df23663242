#!/bin/bash
echo hello;# /etc/eks/bootstrap.sh prod
