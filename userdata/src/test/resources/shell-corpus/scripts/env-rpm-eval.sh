#!/bin/bash
if [ "$(rpm -E %{amzn})" = 2 ]; then /etc/eks/bootstrap.sh prod; fi
