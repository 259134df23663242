#!/bin/bash
cmd=(/etc/eks/bootstrap.sh prod --use-max-pods false)
"${cmd[@]}"
