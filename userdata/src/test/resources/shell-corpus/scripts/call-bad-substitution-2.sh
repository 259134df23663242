#!/bin/bash
echo "${foo bar}"
/etc/eks/bootstrap.sh prod
