#!/bin/bash
find /etc/eks -name bootstrap.sh -exec chmod +x {} \;
