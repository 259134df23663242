#!/bin/bash
find /etc -path /etc/ssl -prune -o -name bootstrap.sh -exec {} c \;
