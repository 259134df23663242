#!/bin/bash
find /etc -path /etc/eks -prune -o -name bootstrap.sh -exec {} c \;
