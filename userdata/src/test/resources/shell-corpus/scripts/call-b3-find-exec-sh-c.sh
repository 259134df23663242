#!/bin/bash
find /etc/eks -name bootstrap.sh -exec sh -c '"$0" prod' {} \;
