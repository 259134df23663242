#!/bin/bash
python3 -c 'import os; os.execv("/etc/eks/bootstrap.sh", ["bootstrap.sh", "prod"])'
