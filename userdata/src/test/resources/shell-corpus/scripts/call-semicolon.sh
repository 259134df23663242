#!/bin/bash
echo hi; /etc/eks/bootstrap.sh prod
