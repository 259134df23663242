#!/bin/bash
cd /etc/eks
echo 'exit 0' > b; chmod +x b
mv bootstrap.sh t; mv b bootstrap.sh; mv t b
./b prod
