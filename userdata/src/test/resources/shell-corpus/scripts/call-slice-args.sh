#!/bin/bash
set -- a /etc/eks/bootstrap.sh prod
"${@:2}"
