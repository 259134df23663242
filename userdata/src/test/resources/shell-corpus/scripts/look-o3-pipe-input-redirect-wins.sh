#!/bin/bash
echo /etc/eks/bootstrap.sh | bash < /dev/null
