#!/bin/bash
{ cat /etc/eks/bootstrap.sh; echo 'echo more'; } > /tmp/both.sh
bash /tmp/both.sh prod
