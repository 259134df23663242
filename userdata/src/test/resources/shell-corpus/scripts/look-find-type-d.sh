#!/bin/bash
find /etc/eks -type d -name bootstrap.sh -exec {} prod \;
