#!/bin/bash
python3 -c 'print("run /etc/eks/bootstrap.sh by hand")'
