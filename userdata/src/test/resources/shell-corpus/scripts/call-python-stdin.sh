#!/bin/bash
echo 'import os; os.system("/etc/eks/bootstrap.sh prod")' | python3
