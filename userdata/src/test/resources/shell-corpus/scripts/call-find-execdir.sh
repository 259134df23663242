#!/bin/bash
find /etc/eks -maxdepth 1 -name bootstrap.sh -execdir bash {} \;
