#!/bin/bash
cd /etc/eks
bash /proc/$$/cwd/bootstrap.sh
