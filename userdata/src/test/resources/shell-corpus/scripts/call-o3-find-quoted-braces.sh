#!/bin/bash
find /etc/eks -name bootstrap -o -name 'bootstrap.sh' -exec bash -c 'x={}; $x prod' \;
