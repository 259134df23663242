#!/bin/bash
p='*'
case anything in "$p") /etc/eks/bootstrap.sh prod;; esac
