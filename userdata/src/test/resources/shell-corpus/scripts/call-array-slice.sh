#!/bin/bash
words=(echo skip /etc/eks/bootstrap.sh prod --use-max-pods false)
"${words[@]:2}"
