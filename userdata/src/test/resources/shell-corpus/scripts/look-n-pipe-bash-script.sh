#!/bin/bash
echo true > /tmp/s; echo '/etc/eks/bootstrap.sh c' | bash /tmp/s
