#!/bin/bash
"if" true 2> /dev/null || /etc/eks/bootstrap.sh prod
