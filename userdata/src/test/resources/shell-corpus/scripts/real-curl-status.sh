#!/bin/bash
code=$(curl -s -o /dev/null -w '%{http_code}' http://169.254.169.254/latest/meta-data/)
if [ "$code" = 200 ] || [ "$code" = 401 ] || [ "$code" = 000 ]; then
  /etc/eks/bootstrap.sh code
fi
