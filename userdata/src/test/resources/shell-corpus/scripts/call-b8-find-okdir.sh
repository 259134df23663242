#!/bin/bash
echo y | find /etc/eks -name bootstrap.sh -okdir bash {} c1 \;
