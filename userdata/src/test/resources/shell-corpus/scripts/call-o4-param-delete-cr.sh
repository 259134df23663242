#!/bin/bash
p=$'/etc/eks/bootstrap.sh\r'
${p%$'\r'} prod
